package touchstone.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class DemoFilesTest {
    static final List<String> AUTHORITIES = Demo.AUTHORITIES;
    private static final Pattern PERSON = Pattern.compile(
            "\\b(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor) [A-Z]|@|\\b0\\d{4} ?\\d{6}");

    @ParameterizedTest
    @CsvSource({
        "stockton-on-tees, 14, 58",
        "isle-of-wight, 7, 18",
        "buckinghamshire, 5, 12",
        "central-bedfordshire, 8, 14",
        "southampton, 17, 5"})
    void recommendationsAndActionsAreAsManyAsInTheReport(String authority, int recommendations, int actions) {
        DemoEntry file = DemoEntry.file(authority);
        assertEquals(recommendations, all(file, "inspections", "recommendations").size());
        assertEquals(actions, all(file, "plans", "actions").size() + all(file, "amendments", "actions").size());
    }

    @Test
    void stocktonsActionsAreNumberedWithinTheirRecommendation() {
        List<DemoEntry> actions = all(DemoEntry.file("stockton-on-tees"), "plans", "actions");
        assertEquals(List.of(7, 4, 4, 2, 5, 4, 5, 5, 4, 4, 5, 3, 2, 4), IntStream.rangeClosed(1, 14)
                .mapToObj(number -> (int) actions.stream()
                        .filter(action -> action.text("recommendation").equals("R" + number))
                        .filter(action -> action.text("reference").startsWith("A" + number + "."))
                        .count())
                .toList());
    }

    @Test
    void theIslandAsksFourThingsAtOnceAndThreeWithinThreeMonths() {
        List<DemoEntry> asked = all(DemoEntry.file("isle-of-wight"), "inspections", "recommendations");
        assertEquals(4, asked.stream().filter(one -> one.text("timescale").equals("immediate")).count());
        assertEquals(3, asked.stream().filter(one -> one.text("timescale").equals("within-3-months")).count());
    }

    @Test
    void centralBedfordshireHasFourAndFiveWorkstreams() {
        List<DemoEntry> workstreams = all(DemoEntry.file("central-bedfordshire"), "plans", "workstreams");
        assertEquals(4, workstreams.stream().filter(one -> one.text("phase").equals("1")).count());
        assertEquals(5, workstreams.stream().filter(one -> one.text("phase").equals("2")).count());
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void nobodyIsNamed(String authority) {
        assertFalse(PERSON.matcher(DemoEntry.file(authority).fields().toString()).find());
    }

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void everyStatedPercentageFitsItsParts(String authority) {
        DemoEntry file = DemoEntry.file(authority);
        all(file, "indicators", "readings").stream().filter(DemoFilesTest::isChecked).forEach(DemoFilesTest::assertFits);
    }

    @Test
    void everyPercentageToBeRefusedDoesNotFit() {
        List<DemoEntry> refused = all(DemoEntry.file("stockton-on-tees"), "indicators", "refused");
        assertEquals(2, refused.size());
        refused.forEach(reading -> assertThrows(AssertionError.class, () -> assertFits(reading)));
    }

    private static boolean isChecked(DemoEntry reading) {
        return reading.has("stated") && reading.has("denominator");
    }

    private static void assertFits(DemoEntry reading) {
        BigDecimal stated = new BigDecimal(reading.text("stated"));
        BigDecimal computed = new BigDecimal(reading.text("numerator")).multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(reading.text("denominator")), stated.scale(), RoundingMode.HALF_UP);
        assertEquals(0, stated.compareTo(computed), reading.place() + ": " + computed);
    }

    private static List<DemoEntry> all(DemoEntry file, String outer, String inner) {
        return file.each(outer).stream().flatMap(one -> one.each(inner).stream()).toList();
    }
}

package touchstone.metrics.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.platform.problem.ProblemException;

class MeasurementTest {
    @ParameterizedTest(name = "{0} of {1} stated as {2}")
    @CsvSource({
        "943,  2201, 42.8, 42.8",
        "676,  1247, 54.2, 54.2",
        "3651, 6859, 53.2, 53.2",
        "353,  2336, 15.1, 15.1",
        "353,  2336, 15,   15.1",
        "24,   404,  5.9,  5.9",
        "9,    306,  2.9,  2.9",
        "29,   31,   93.5, 93.5",
        "21,   129,  16.3, 16.3",
        "181,  3651, 5.0,  5.0",
        "1,    8,    12.5, 12.5",
        "0,    31,   0,    0.0",
        "31,   31,   100,  100.0"})
    void a_stated_percentage_that_agrees_is_kept_beside_the_computed_one(String numerator, String denominator, String stated, String value) {
        Measurement measured = percentage(numerator, denominator, stated);
        assertEquals(new BigDecimal(value), measured.value());
        assertEquals(new BigDecimal(stated), measured.stated());
        assertFalse(measured.percentOnly());
    }

    @ParameterizedTest(name = "{0} of {1} stated as {2}")
    @CsvSource(delimiter = '|', value = {
        "181 | 6859 | 5.0  | 181 of 6,859 is 2.6 %, not 5.0 %; correct it, or leave out the part that is not known",
        "353 | 2336 | 16   | 353 of 2,336 is 15 %, not 16 %; correct it, or leave out the part that is not known",
        "353 | 2336 | 15.0 | 353 of 2,336 is 15.1 %, not 15.0 %; correct it, or leave out the part that is not known",
        "24  | 404  | 5.90 | 24 of 404 is 5.94 %, not 5.90 %; correct it, or leave out the part that is not known",
        "32  | 31   | 103.2| must not exceed the denominator, 31",
        "0   | 0    | 0    | is 0, so the numerator must be 0 and nothing can be stated: it is not applicable",
        "    | 31   |      | give the figure, or say in 'missing' why there is none"})
    void what_cannot_be_is_refused_with_what_was_expected(String numerator, String denominator, String stated, String why) {
        ProblemException refused = assertThrows(ProblemException.class, () -> percentage(numerator, denominator, stated));
        assertEquals(why, refused.problem().errors().get(0).detail());
        assertEquals(422, refused.problem().status());
    }

    @Test
    void a_percentage_alone_is_taken_and_flagged() {
        Measurement measured = percentage("181", null, "5.0");
        assertTrue(measured.percentOnly());
        assertEquals(new BigDecimal("5.0"), measured.value());
        assertEquals(new BigDecimal("181"), measured.numerator());
    }

    @Test
    void none_of_none_is_not_applicable_and_none_of_some_is_zero() {
        Measurement ofNone = percentage("0", "0", null);
        assertNull(ofNone.value());
        assertEquals(Missing.NOT_APPLICABLE, ofNone.missing());
        assertEquals(new BigDecimal("0.0"), percentage("0", "12", null).value());
    }

    @Test
    void rates_and_averages_are_computed_too() {
        assertEquals(new BigDecimal("24.8"), of(Unit.RATE_PER_10000, reading("104", "42000", "24.8", null)).value());
        assertEquals(new BigDecimal("25.1"), of(Unit.AVERAGE, reading("188", "7.5", null, null)).value());
        assertFalse(of(Unit.AVERAGE, reading(null, null, "19.9", null)).percentOnly());
    }

    @Test
    void a_count_is_whole_and_has_no_parts() {
        assertEquals(new BigDecimal("6859"), of(Unit.COUNT, reading(null, null, "6859", null)).value());
        assertThrows(ProblemException.class, () -> of(Unit.COUNT, reading(null, null, "1.5", null)));
        assertThrows(ProblemException.class, () -> of(Unit.COUNT, reading(null, null, "-1", null)));
        assertThrows(ProblemException.class, () -> of(Unit.COUNT, reading("3", "4", "3", null)));
    }

    @ParameterizedTest
    @CsvSource({"SUPPRESSED", "NOT_AVAILABLE", "NOT_APPLICABLE", "BLANK"})
    void a_missing_figure_says_why_and_nothing_else(Missing why) {
        assertEquals(why, of(Unit.COUNT, reading(null, null, null, why)).missing());
        assertThrows(ProblemException.class, () -> of(Unit.COUNT, reading(null, null, "0", why)));
    }

    private static Measurement percentage(String numerator, String denominator, String stated) {
        return of(Unit.PERCENTAGE, reading(numerator, denominator, stated, null));
    }

    private static Measurement of(Unit unit, NewReading given) {
        return Measurement.of(new Scale(unit, 1, false), given);
    }

    private static NewReading reading(String numerator, String denominator, String stated, Missing missing) {
        return new NewReading("any", "2012/13", null, number(numerator), number(denominator), number(stated), missing,
                false, false, null, null, null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

package touchstone.metrics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PastPagesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);
    private static final int TRIES = 6;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** What is recorded after the day. */
    private enum What {FIGURE, REVISION, TARGET, BAND_OF_PART, COMPARATOR, DEFINITION, CORRECTION, COMMENTARY, WITHDRAWAL, RETIREMENT, INDICATOR}

    /** @param knownOn after the day; null for today */
    private record Act(What what, LocalDate knownOn) {}

    static List<List<Act>> afterwards() {
        Arbitrary<LocalDate> later = Arbitraries.integers().between(1, 1000).map(DAY::plusDays).injectNull(0.4);
        List<List<Act>> tries = new ArrayList<>();
        JqwikSession.run(() -> Combinators.combine(Arbitraries.of(What.class), later).as(Act::new).list().ofMinSize(1).ofMaxSize(8)
                .sampleStream().limit(TRIES).forEach(tries::add));
        return tries;
    }

    @ParameterizedTest
    @MethodSource("afterwards")
    void nothing_recorded_after_a_day_changes_what_is_said_as_at_that_day(List<Act> acts) {
        Council council = new Council("past-pages-" + NUMBER.incrementAndGet());
        council.measures("x", "percentage", "output", "high", null);
        council.shows(figure("2012/13", 60, LocalDate.of(2013, 5, 1)), figure("2013/14", 70, LocalDate.of(2014, 5, 1)));
        record(council, "/indicators/x/targets", "\"from\": \"2012-04-01\", \"value\": 65, \"source\": \"Plan\"", LocalDate.of(2013, 1, 1));
        String before = said(council);
        acts.forEach(act -> perform(council, act));
        assertEquals(before, said(council));
    }

    private static void perform(Council council, Act act) {
        int n = NUMBER.incrementAndGet();
        String day = act.knownOn == null ? null : act.knownOn.toString();
        LocalDate known = act.knownOn;
        switch (act.what) {
            case FIGURE -> council.shows(figure("201" + n % 4 + "-0" + (1 + n % 9), 40, known));
            case REVISION -> council.submits(figure("2013/14", 30, known));
            case TARGET -> record(council, "/indicators/x/targets", "\"from\": \"2013-0%d-%02d\", \"value\": 95, \"source\": \"Plan\"".formatted(1 + n % 9, 1 + n % 28), known);
            case BAND_OF_PART -> record(council, "/indicators/x/targets", ("\"from\": \"2013-04-01\", \"value\": 95, \"source\": \"Plan\", "
                    + "\"breakdown\": {\"by\": \"team\", \"name\": \"Team %d\"}").formatted(n), known);
            case COMPARATOR -> record(council, "/indicators/x/comparators", ("\"kind\": \"region\", \"name\": \"Region %d\", \"period\": \"2012/13\", "
                    + "\"value\": 50, \"source\": \"Return\"").formatted(n), known);
            case COMMENTARY -> record(council, "/commentary", "\"indicator\": \"x\", \"period\": \"2012/13\", \"kind\": \"headline\", \"text\": \"Up\", \"writtenOn\": \"2013-05-01\"", known);
            case DEFINITION -> change(council, "/definitions", "{\"from\": \"2013-0%d-01\", \"text\": \"Others\"%s}".formatted(1 + n % 9, stated(day)));
            case CORRECTION -> council.manager().asks().header("If-Match", version(council)).body(Council.indicator("x", "percentage", "process", "low", null)
                    .replace("1990-01-01", day == null ? "" : day).replace("\"\"", "null")).put(council.at("/indicators/x"));
            case RETIREMENT -> change(council, "/retirement", "{\"from\": \"2013-04-01\", \"reason\": \"No longer asked for\"}");
            case INDICATOR -> council.manager().asks().body(Council.indicator("y" + n, "count", "output", "low", null)
                    .replace("1990-01-01", day == null ? "" : day).replace("\"\"", "null")).post(council.at("/indicators"));
            case WITHDRAWAL -> council.manager().asks().body("{\"reason\": \"Wrong\"}").post(council.at("/indicators/x/targets/"
                    + council.manager().asks().get(council.at("/indicators/x/targets")).path("items[0].id") + "/withdrawal"));
        }
    }

    private static void change(Council council, String path, String body) {
        council.manager().asks().header("If-Match", version(council)).body(body).post(council.at("/indicators/x" + path));
    }

    private static String version(Council council) {
        return "\"" + council.manager().asks().get(council.at("/indicators/x")).path("indicator.version") + "\"";
    }

    private static void record(Council council, String path, String facts, LocalDate knownOn) {
        council.manager().asks().body("{" + facts + stated(knownOn == null ? null : knownOn.toString()) + "}").post(council.at(path));
    }

    private static String stated(String day) {
        return day == null ? "" : ", \"knownOn\": \"" + day + "\"";
    }

    private static String figure(String period, int percent, LocalDate knownOn) {
        return "{\"indicator\": \"x\", \"period\": \"%s\", \"stated\": %d%s}".formatted(period, percent,
                knownOn == null ? "" : ", \"reportedOn\": \"%s\", \"knownOn\": \"%1$s\"".formatted(knownOn));
    }

    /** All that the authority is told as at the day; versions aside, which are of today. */
    private static String said(Council council) {
        StringBuilder said = new StringBuilder();
        for (String page : List.of("/indicators", "/indicators/x", "/indicators/x/readings", "/indicators/x/targets", "/indicators/x/comparators",
                "/indicators/x/series", "/indicators/x/history", "/commentary", "/scorecard")) {
            Response answer = council.director().asks().get(council.at(page + "?asAt=" + DAY));
            answer.then().statusCode(200);
            said.append(page).append(answer.asString().replaceAll("\"version\":\\d+", "")).append('\n');
        }
        return said.toString();
    }
}

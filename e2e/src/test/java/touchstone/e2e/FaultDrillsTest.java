package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people and programs see while something is broken: visitors read and an agency posts all the time, and nobody but
 * the supervisor mends anything. Each drill prints how long the slowest answer took, and how long it was until all was well.
 */
@Isolated("it breaks the suite")
@ExtendWith(Suite.class)
class FaultDrillsTest {
    private static final List<String> FRONT = List.of("/", "/isle-of-wight");

    /** Of a date that nobody asked for before nothing is in memory. */
    private static final List<String> SEEN = List.of("/", "/isle-of-wight", "/isle-of-wight/plan", "/stockton-on-tees/metrics", "/isle-of-wight/governance",
            "/api/status/isle-of-wight", "/isle-of-wight?asAt=%s", "/api/plans/isle-of-wight/recommendations?asAt=%s",
            "/api/metrics/stockton-on-tees/indicators?asAt=%s", "/api/governance/isle-of-wight/meetings?asAt=%s");

    /** What PostgreSQL says of a full disk, to whoever posts an update. */
    private static final String NO_ROOM = """
            create function no_room() returns trigger language plpgsql as $$
                begin raise 'No space left on device' using errcode = 'disk_full'; end $$;
            create trigger no_room before insert on progress_update for each row execute function no_room()""";

    private static final Map<String, String> KEEPS = Map.of("plans", "plans", "metrics", "figures", "governance", "meetings and bodies");
    private static final List<String> ALL = List.of("gateway", "plans", "metrics", "governance", "postgres");

    /** The gateway gives up on an owner after 1.2 s; the rest is for a machine that does everything else besides. */
    private static final long SOON = 3_000;

    /** Without a database a service first waits two seconds for a connection, and the gateway as long to look up who asks. */
    private static final long SOON_WITHOUT_DATABASE = 4_500;
    private static final Witness WITNESS = new Witness();
    private static PostingAgencies agency;

    private final List<Witness.Answer> seen = new ArrayList<>();
    private List<Witness.Answer> newest = List.of();

    @BeforeAll
    static void everybodyIsAtWork() {
        agency = new PostingAgencies(1, "drilled", 50, WITNESS);
        WITNESS.follow(SEEN);
    }

    @AfterAll
    static void nothingThatWasAcknowledgedIsLost() throws InterruptedException {
        WITNESS.end();
        agency.endWithNothingLostDoubledOrAltered();
        System.out.printf("%d updates acknowledged during the drills, longest silence %d ms%n", agency.posted(), agency.longestSilence());
    }

    @BeforeEach
    void allIsWell() {
        awaitWell();
        seen.clear();
    }

    @AfterEach
    void allIsWellAgain(TestInfo drill) {
        long mended = System.nanoTime();
        awaitWell();
        System.out.printf("%s %s: slowest answer %d ms, well again after %d ms%n", drill.getTestMethod().orElseThrow().getName(), drill.getDisplayName(),
                seen.stream().filter(answer -> answer.status() > 0).mapToLong(Witness.Answer::millis).max().orElse(0),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - mended));
        assertEquals(List.of(), seen.stream().filter(Witness.Answer::isUntrue).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "metrics", "governance"})
    void a_stopped_service_is_said_to_be_away_and_the_rest_stands(String service) {
        signal("STOP", service);
        try {
            await(() -> saysAway(service));
        } finally {
            signal("CONT", service);
        }
        assertSoonAndInFront();
    }

    /** Whichever it is: {@link DurabilityTest} kills them all. */
    @Test
    void a_killed_service_is_said_to_be_away_and_the_rest_stands() {
        signal("KILL", "metrics");
        await(() -> saysAway("metrics"));
        assertSoonAndInFront();
    }

    @Test
    void a_killed_database_is_said_to_be_away_and_the_front_pages_stand() {
        signal("KILL", "postgres");
        await(() -> seen.stream().anyMatch(answer -> answer.status() == 503 && answer.words().contains("does not answer")));
        assertSoonAndInFront();
    }

    @Test
    void a_stopped_database_is_said_to_be_away_and_the_front_pages_stand() {
        signal("STOP", "postgres");
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            await(() -> System.nanoTime() > until);
        } finally {
            signal("CONT", "postgres");
        }
        KEEPS.keySet().forEach(service -> assertTrue(saysAway(service), service));
        assertInFrontWithin(SOON_WITHOUT_DATABASE);
    }

    /** No service is started before its database; of the rest the gateway comes before plans. */
    @Test
    void whatever_is_killed_at_once_comes_back_in_an_order_nobody_planned_with_all_that_was_acknowledged() {
        ALL.forEach(process -> signal("KILL", process));
        await(() -> seen.stream().anyMatch(answer -> answer.status() == 0));
        hold("plans", () -> newest.stream().anyMatch(answer -> answer.status() > 0));
    }

    /** What was begun is ended; what comes then is asked to come again. */
    @Test
    void a_gateway_that_is_asked_to_end_under_load_loses_nothing() {
        long pid = Suite.pid("gateway");
        signal("TERM", "gateway");
        await(() -> !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void an_answer_that_was_lost_is_given_again_under_its_key() throws IOException {
        HttpRequest request = agency.request("Said once");
        try (Socket line = new Socket("localhost", request.uri().getPort())) {
            line.getOutputStream().write(agency.asWritten("Said once").getBytes(StandardCharsets.UTF_8));
            await(() -> agency.kept().containsValue("Said once"));
        }
        Witness.Answer answer = WITNESS.ask(request);
        assertEquals(201, answer.status());
        assertEquals(answer.location(), WITNESS.ask(request).location());
        assertEquals(1, agency.kept().values().stream().filter("Said once"::equals).count());
    }

    @Test
    void a_full_disk_is_said_and_what_was_typed_is_posted_once_there_is_room() throws SQLException {
        try (Browser browser = new Browser()) {
            Page page = browser.desk(FormJourneyTest.NURSE);
            Suite.sql("plans", NO_ROOM);
            try {
                await(() -> newest.stream().anyMatch(answer -> answer.status() == 503 && answer.words().contains("No room to save it")));
                FormJourneyTest.post(page, "Said to a full disk.");
                assertThat(page.getByRole(AriaRole.ALERT)).containsText("No room to save it");
            } finally {
                Suite.sql("plans", "drop function no_room cascade");
            }
            assertThat(FormJourneyTest.narrative(page)).hasValue("Said to a full disk.");
            page.getByText("Post update", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#updates")).containsText("Said to a full disk.");
        }
        assertSoonAndInFront();
    }

    /** Nobody who writes by hand is as fast: ten times the agency that posts meanwhile, and without a pause. */
    @Test
    void an_agency_that_sends_ten_times_as_much_as_others_slows_nobody_down() throws InterruptedException {
        PostingAgencies flood = new PostingAgencies(10, "flooding", 0, WITNESS);
        int others = agency.posted();
        await(() -> flood.posted() > 500 && agency.posted() > others + 20);
        flood.endWithNothingLostDoubledOrAltered();
        assertSoonAndInFront();
    }

    private boolean saysAway(String service) {
        Set<String> words = Set.of("The service that keeps " + KEEPS.get(service) + " does not answer", "What you see of " + KEEPS.get(service) + " is as of ");
        return seen.stream().anyMatch(answer -> words.stream().anyMatch(answer.words()::contains));
    }

    private void assertSoonAndInFront() {
        assertInFrontWithin(SOON);
    }

    private void assertInFrontWithin(long millis) {
        assertEquals(List.of(), seen.stream().filter(answer -> answer.millis() > millis).toList(), "were answered late");
        assertEquals(List.of(), seen.stream().filter(answer -> FRONT.contains(answer.address()) && answer.status() != 200).toList(), "say nothing");
    }

    /** Until every address has been answered in full, and an update has been acknowledged. */
    private void awaitWell() {
        int before = agency.posted();
        Set<String> well = new HashSet<>();
        await(() -> {
            newest.stream().filter(FaultDrillsTest::isWhole).map(Witness.Answer::address).forEach(well::add);
            newest.stream().filter(answer -> !isWhole(answer)).map(Witness.Answer::address).forEach(well::remove);
            return SEEN.stream().allMatch(well::contains) && agency.posted() > before;
        });
    }

    private static boolean isWhole(Witness.Answer answer) {
        return answer.status() == 200 && Stream.of("has not answered since", "cannot be reached just now").noneMatch(answer.words()::contains);
    }

    private void await(BooleanSupplier so) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        do {
            assertTrue(System.nanoTime() < deadline, () -> "not in time; the newest answers are " + newest);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            newest = WITNESS.taken();
            seen.addAll(newest);
        } while (!so.getAsBoolean());
    }

    /** Stops it whenever it is begun, as long as it takes. */
    private void hold(String process, BooleanSupplier until) {
        await(() -> {
            signal("STOP", process);
            return until.getAsBoolean();
        });
        signal("CONT", process);
    }

    private static void signal(String signal, String process) {
        List<String> command = Stream.concat(Stream.of("kill", "-" + signal), Suite.processes(process).stream()
                .limit(signal.equals("TERM") ? 1 : Integer.MAX_VALUE).map(one -> String.valueOf(one.pid()))).toList();
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

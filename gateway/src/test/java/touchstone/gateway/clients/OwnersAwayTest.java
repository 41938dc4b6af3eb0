package touchstone.gateway.clients;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Eventually.eventually;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.OwnerFault;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

/** Each page and the API while an owner is away: the truth, and within a second. Nothing was known before. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OwnersAwayTest {
    /** A second, and a little for a machine that does everything else besides. */
    private static final long SOON = 1_300;
    private static final String ACTION = "/isle-of-wight/actions/A2.1";
    private static final String MEETING = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3";

    /** By pages, the owners without which they say what is missing, and those without which there is no page. */
    private static final Map<String, List<Set<String>>> PAGES = Map.ofEntries(
            page("/isle-of-wight", Set.of("plans", "metrics", "governance"), Set.of()),
            page("/isle-of-wight/plan", Set.of(), Set.of("plans")),
            page("/isle-of-wight/plan/phases", Set.of("metrics", "governance"), Set.of("plans")),
            page("/isle-of-wight/plan/improvement-action-plan/versions", Set.of(), Set.of("plans")),
            page("/isle-of-wight/plan/improvement-action-plan/amendments", Set.of(), Set.of("plans")),
            page("/isle-of-wight/recommendations/R2", Set.of("metrics", "governance"), Set.of("plans")),
            page("/isle-of-wight/review", Set.of(), Set.of("plans")),
            page("/isle-of-wight/agency/police", Set.of(), Set.of("plans")),
            page(ACTION, Set.of("metrics", "governance"), Set.of("plans")),
            page(ACTION + "/edit", Set.of(), Set.of("plans")),
            page("/stockton-on-tees/metrics", Set.of(), Set.of("metrics")),
            page("/stockton-on-tees/metrics/re-referrals", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/figures/enter?period=2013-03-31", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/figures/layout", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/figures/review", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/figures/releases", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/metrics/protection-audits/history", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/metrics/protection-audits/counting", Set.of(), Set.of("metrics")),
            page("/isle-of-wight/metrics/protection-audits/edit", Set.of("plans"), Set.of("metrics")),
            page("/isle-of-wight/figures/indicators/new", Set.of("plans"), Set.of("metrics")),
            page("/isle-of-wight/governance", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/map", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/year", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/decisions", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/actions", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/escalations", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/risks", Set.of("plans"), Set.of("governance")),
            page("/isle-of-wight/governance/letters", Set.of(), Set.of("governance")),
            page("/isle-of-wight/bodies/improvement-board", Set.of(), Set.of("governance")),
            page("/isle-of-wight/bodies/improvement-board/attendance", Set.of(), Set.of("governance")),
            page(MEETING + "/agenda", Set.of("plans"), Set.of("governance")),
            page("/isle-of-wight/bodies/improvement-board/set-up", Set.of(), Set.of("governance")),
            page("/isle-of-wight/governance/new-body", Set.of("governance"), Set.of()),
            page(MEETING, Set.of("plans"), Set.of("governance")),
            page(MEETING + "/items/01a1fcd0-0940-7cd5-899c-5e95efafeb12/subjects?text=audits", Set.of("plans", "metrics"), Set.of("governance")),
            page("/isle-of-wight/governance/letters/01a1fcd0-0940-7cd5-899c-5e95efafeb12", Set.of(), Set.of("governance")),
            page(MEETING.replace("a3", "00") + "/live", Set.of("plans"), Set.of("governance")));

    private static final Map<String, String> MISSING = Map.of("plans", "The plan cannot be reached just now",
            "metrics", "The figures cannot be reached just now", "governance", "Decisions cannot be reached just now");
    private static final Map<String, String> KEPT = Map.of("plans", "plans", "metrics", "figures", "governance", "meetings and bodies");
    private static final Map<String, String> LISTS = Map.of("plans", "plans", "metrics", "indicators", "governance", "meetings");
    private static Browser everybody;

    private final Set<String> wrong = new TreeSet<>();

    @Inject OwnerHealth health;

    private static Map.Entry<String, List<Set<String>>> page(String address, Set<String> poorer, Set<String> none) {
        return Map.entry(address, List.of(poorer, none));
    }

    @BeforeEach
    void somebodyWhoMayDoEverything() {
        if (everybody == null) {
            Callers.council("isle-of-wight");
            Callers.council("stockton-on-tees");
            String password = Callers.open("isle-of-wight", "all-seeing", Role.PARTNER, Role.SECRETARIAT, Role.PROGRAMME_MANAGER, Role.DIRECTOR)
                    .then().statusCode(201).extract().path("password");
            everybody = Browser.signedIn("all-seeing", password);
        }
    }

    @AfterEach
    void everyoneIsBack() {
        Recorded.mend();
        eventually(() -> Stream.of(Owner.values()).noneMatch(health::isAway));
    }

    static Stream<Arguments> faults() {
        return Stream.of(Owner.values()).flatMap(owner -> Stream.of(OwnerFault.values()).filter(fault -> fault != OwnerFault.THOROUGH)
                .map(fault -> Arguments.of(owner.key(), fault)));
    }

    /** Asked once more where other work on the machine held it up, and never for long. */
    private Response soon(String page) {
        Response first = everybody.asks().get(page);
        expect(first.time() < 2 * SOON, page, "took " + first.time() + " ms at first");
        return first.time() < SOON ? first : everybody.asks().get(page);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_page_says_within_a_second_what_is_away_and_shows_the_rest(String owner, OwnerFault fault) {
        Recorded.harm(owner, fault);
        PAGES.forEach((page, without) -> {
            if (fault != OwnerFault.STOPPED && without.stream().noneMatch(owners -> owners.contains(owner))) {
                return; // a page that does not ask it
            }
            Response answer = soon(page);
            boolean none = without.get(1).contains(owner);
            expect(answer.time() < SOON, page, "took " + answer.time() + " ms");
            expect(answer.statusCode() == (none ? 503 : 200), page, "was answered " + answer.statusCode());
            expect(none == (answer.header("Retry-After") != null), page, "says when to come again: " + answer.header("Retry-After"));
            expect(none == answer.asString().contains("The service that keeps " + KEPT.get(owner) + " does not answer"), page, "does not say whose silence it is");
            expect(none || without.get(0).contains(owner) == answer.asString().contains(MISSING.get(owner)), page, "is poorer without a word, or says it is");
        });
        assertEquals(Set.of(), wrong);
    }

    private void expect(boolean so, String page, String otherwise) {
        if (!so) {
            wrong.add(page + " " + otherwise);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void so_does_the_api(String owner, OwnerFault fault) {
        if (fault == OwnerFault.GARBLED || fault == OwnerFault.BROKEN) {
            return; // what an owner says is passed on as it says it
        }
        Recorded.harm(owner, fault);
        for (int time = 0; time < 2; time++) {
            given().get("/api/" + owner + "/isle-of-wight/" + LISTS.get(owner)).then().statusCode(503).contentType("application/problem+json")
                    .header("Retry-After", "5").time(lessThan(SOON)).body("type", equalTo("/problems/away"))
                    .body("detail", startsWith("The service that keeps " + KEPT.get(owner) + " does not answer"));
        }
    }

    @Test
    void a_change_that_was_passed_on_may_be_saved_and_one_that_was_not_is_not() {
        Recorded.harm("plans", OwnerFault.STOPPED);
        change().then().statusCode(503).time(lessThan(SOON)).body("detail", containsString("may or may not be saved"))
                .body("detail", containsString("the same Idempotency-Key")).body("detail", not(containsString("Nothing was saved")));
        change().then().statusCode(503).body("detail", containsString("Nothing was saved"));
    }

    private static Response change() {
        return everybody.calls().body("{}").post("/api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/updates");
    }

    @Test
    void a_form_keeps_what_was_typed_while_its_owner_is_stopped() {
        Recorded.harm("plans", OwnerFault.STOPPED);
        Response answer = everybody.submit(ACTION + "/updates", Map.of("sent-from", ACTION + "#post", "narrative", "Typed into the void", "claimed", "in-progress",
                "asAt", "2026-01-15"));
        answer.then().statusCode(503).time(lessThan(SOON)).header("Retry-After", "5").body(containsString("does not answer"));
        Recorded.mend();
        eventually(() -> !health.isAway(Owner.PLANS));
        String back = Jsoup.parse(answer.asString()).select("a[href*='kept=']").attr("href").replaceFirst("#.*", "");
        everybody.asks().get(back).then().statusCode(200).body(containsString("Typed into the void"));
    }

    @Test
    void an_owner_that_is_there_is_waited_for_while_it_thinks() {
        Recorded.harm("metrics", OwnerFault.THOROUGH);
        Response answer = everybody.asks().get("/isle-of-wight");
        answer.then().statusCode(200).body(not(containsString(MISSING.get("metrics"))));
        assertTrue(answer.time() >= 900, "it took " + answer.time() + " ms");
    }
}

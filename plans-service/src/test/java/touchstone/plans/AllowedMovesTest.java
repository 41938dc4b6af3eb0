package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** At every stage and for everybody, exactly what is said to be allowed succeeds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedMovesTest {
    private static final List<Person> PEOPLE = List.of(MANAGER, CLERK, DIRECTOR_OF_SERVICES, COUNCIL, POLICE);
    private static final AtomicInteger SENT = new AtomicInteger();
    private static final String REASON = "{\"reason\": \"It asked staff, not families\"}";

    private static final String SIGN_OFF = "{\"body\": \"Board\", \"decidedOn\": \"2013-06-02\"}";
    private static final String REOPENING = "{\"body\": \"Board\", \"decidedOn\": \"2013-07-01\", \"reason\": \"Drift\"}";
    private static final String SUSPENSION = "{\"from\": \"2013-06-05\", \"decidedBy\": \"Board\", \"reason\": \"First things first\"}";

    private Programme programme;
    private String recommendation;
    private String action;

    /**
     * A thing at a stage, and where what is allowed with it is read.
     *
     * @param address    of the thing
     * @param collection where it is read; as {@code path} says
     */
    private record Thing(String address, String collection, String path) {
        List<String> allowed(Person person) {
            Response answer = person.asks().get(collection);
            return answer.statusCode() == 200 ? Objects.requireNonNullElse(answer.path(path), List.of()) : List.of();
        }
    }

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        programme = new Programme("2013-02-15");
        recommendation = programme.recommendation(1, "immediate");
        action = programme.action(recommendation, 1, "");
        programme.published();
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "ACCEPTED", "RETURNED", "ANSWERED"})
    void with_an_update(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> update(stage), Map.of(
                "accept", (person, update) -> person.asks().post(update + "/acceptance"),
                "return", (person, update) -> person.asks().body(REASON).post(update + "/return"),
                "answer", (person, update) -> answer(person, update)));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "UPLOADED", "SUBMITTED", "ACCEPTED", "REJECTED"})
    void with_evidence(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> evidence(stage), Map.of(
                "upload", AllowedMovesTest::upload,
                "submit", (person, piece) -> person.asks().post(piece + "/submission"),
                "withdraw", (person, piece) -> person.asks().delete(piece),
                "accept", (person, piece) -> person.asks().post(piece + "/acceptance"),
                "reject", (person, piece) -> person.asks().body(REASON).post(piece + "/rejection")));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "OPEN", "SIGNED_OFF", "OVERRIDDEN"})
    void with_a_recommendation(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> recommendation(stage), Map.of(
                "correct", (person, ask) -> person.asks().header("If-Match", "*").body("""
                        {"inspection": "%s", "reference": "Put-right", "number": 1, "text": "See every child", "timescale": "immediate", "leadAgency": "council"}"""
                        .formatted(programme.inspection)).put(ask),
                "add-outcome", (person, ask) -> person.asks().body("{\"text\": \"Children are safe\"}").post(ask + "/outcomes"),
                "add-measure", (person, ask) -> person.asks().body("{\"text\": \"Audits\"}").post(ask + "/measures"),
                "sign-off", (person, ask) -> person.asks().body(SIGN_OFF.replace("Board", "Executive")).post(ask + "/sign-off"),
                "reopen", (person, ask) -> person.asks().body(REOPENING).post(ask + "/reopening"),
                "override", AllowedMovesTest::override,
                "end-override", (person, ask) -> person.asks().delete(ask + "/override")));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED", "APPROVED", "REFUSED", "WITHDRAWN"})
    void with_an_amendment(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> amendment(stage), Map.of(
                "consult", (person, amendment) -> person.asks().body(Amended.part("consulted", "Partnership")).post(amendment + "/consultations"),
                "approve", (person, amendment) -> person.asks().body(Amended.APPROVAL).post(amendment + "/approval"),
                "refuse", (person, amendment) -> person.asks().body(REASON).post(amendment + "/refusal"),
                "withdraw", (person, amendment) -> person.asks().body(REASON).post(amendment + "/withdrawal")));
    }

    @ParameterizedTest
    @CsvSource({"RUNNING", "SUSPENDED", "SIGNED_OFF"})
    void with_a_phase(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> phase(stage), Map.of(
                "suspend", (person, phase) -> person.asks().body(SUSPENSION).post(phase + "/suspension"),
                "resume", (person, phase) -> person.asks().body(SUSPENSION.replace("from", "on").replace("06-05", "06-06")).post(phase + "/resumption"),
                "sign-off", (person, phase) -> person.asks().body(SIGN_OFF.replace("Board", "Executive")).post(phase + "/sign-off"),
                "reopen", (person, phase) -> person.asks().body(REOPENING).post(phase + "/reopening")));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "APPROVED", "AMENDED"})
    void with_a_plan(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> plan(stage), Map.of(
                "add-phase", (person, plan) -> person.asks().body("{\"number\": 1, \"title\": \"First\"}").post(plan + "/phases"),
                "add-workstream", (person, plan) -> person.asks().body("{\"reference\": \"W1\", \"title\": \"Practice\"}").post(plan + "/workstreams"),
                "add-action", (person, plan) -> person.asks().body("""
                        {"plan": "%s", "reference": "A%d.9", "text": "Audit", "leadAgency": "council"}"""
                        .formatted(programme.plan, programme.number)).post(programme.base + "/actions"),
                "publish", (person, plan) -> person.asks().post(plan + "/publication"),
                "approve", (person, plan) -> person.asks().body(Amended.APPROVAL).post(plan + "/versions"),
                "amend", (person, plan) -> person.asks().body(Amended.proposal("minor")).post(plan + "/amendments")));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 4", "PUBLISHED, 0"})
    void with_an_inspection(String stage, int moves) {
        exactlyWhatIsAllowedSucceeds(() -> inspection(stage), Map.of(
                "correct", (person, inspection) -> person.asks().header("If-Match", "*").body("""
                        {"reference": "corrected-%d", "kind": "inspection", "title": "Protection", "inspectorate": "Ofsted"}"""
                        .formatted(programme.number)).put(inspection),
                "add-theme", (person, inspection) -> person.asks().body("{\"kind\": \"gap\", \"text\": \"Visits\"}").post(inspection + "/themes"),
                "add-recommendation", (person, inspection) -> person.asks().body("""
                        {"inspection": "%s", "reference": "R%d.9", "number": 9, "text": "See every child", "timescale": "ongoing",
                         "leadAgency": "council"}""".formatted(programme.inspection, programme.number)).post(programme.base + "/recommendations")));
        assertEquals(moves, inspection(stage).allowed(MANAGER).size());
    }

    /** With a fresh thing after each move that succeeded; what is refused changes nothing. */
    private static void exactlyWhatIsAllowedSucceeds(Supplier<Thing> made, Map<String, BiFunction<Person, String, Response>> moves) {
        Thing thing = made.get();
        for (Person person : PEOPLE) {
            List<String> allowed = thing.allowed(person);
            for (Map.Entry<String, BiFunction<Person, String, Response>> move : moves.entrySet()) {
                int status = move.getValue().apply(person, thing.address()).statusCode();
                assertEquals(status < 300, allowed.contains(move.getKey()), move.getKey() + " by " + person.name() + ": " + status + ", allowed " + allowed);
                thing = status < 300 ? made.get() : thing;
            }
        }
    }

    private Thing update(String stage) {
        String updates = programme.base + "/actions/" + action + "/updates";
        String id = programme.reported(action, "in-progress", "2013-02-22", "");
        String update = updates + "/" + id;
        switch (stage) {
            case "ACCEPTED" -> MANAGER.asks().post(update + "/acceptance").then().statusCode(200);
            case "RETURNED" -> MANAGER.asks().body(REASON).post(update + "/return").then().statusCode(200);
            case "ANSWERED" -> {
                MANAGER.asks().body(REASON).post(update + "/return").then().statusCode(200);
                answer(COUNCIL, update).then().statusCode(201);
            }
            default -> { }
        }
        return new Thing(update, updates, "items.find { it.id == '%s' }.allowed".formatted(id));
    }

    private static Response answer(Person person, String update) {
        int slash = update.lastIndexOf('/');
        return person.asks().body("""
                {"narrative": "With families", "claimed": "in-progress", "asAt": "2013-02-23", "resubmits": "%s"}"""
                .formatted(update.substring(slash + 1))).post(update.substring(0, slash));
    }

    private Thing evidence(String stage) {
        String pieces = programme.base + "/actions/" + action + "/evidence";
        String id = COUNCIL.asks().body("{\"kind\": \"output\", \"title\": \"Audits\", \"dated\": \"2013-02-22\"}").post(pieces)
                .then().statusCode(201).extract().path("id");
        String piece = pieces + "/" + id;
        if (!stage.equals("DRAFT")) {
            upload(COUNCIL, piece).then().statusCode(200);
        }
        if (!stage.equals("DRAFT") && !stage.equals("UPLOADED")) {
            COUNCIL.asks().post(piece + "/submission").then().statusCode(200);
        }
        switch (stage) {
            case "ACCEPTED" -> MANAGER.asks().post(piece + "/acceptance").then().statusCode(200);
            case "REJECTED" -> MANAGER.asks().body(REASON).post(piece + "/rejection").then().statusCode(200);
            default -> { }
        }
        return new Thing(piece, pieces, "items.find { it.id == '%s' }.allowed".formatted(id));
    }

    private static Response upload(Person person, String piece) {
        return person.asks().contentType("application/octet-stream").body(("audited,29,move," + SENT.incrementAndGet()).getBytes(UTF_8))
                .put(piece + "/file?name=audits.csv");
    }

    private Thing recommendation(String stage) {
        programme = new Programme("2013-02-15");
        String id = programme.recommendation(1, "immediate");
        programme.finished(programme.action(id, 1, ""), "2013-03-01", "2013-04-01");
        if (!stage.equals("DRAFT")) {
            programme.published();
        }
        String ask = programme.base + "/recommendations/" + id;
        switch (stage) {
            case "SIGNED_OFF" -> programme.signOff(id, "2013-06-01").statusCode(200);
            case "OVERRIDDEN" -> override(MANAGER, ask).then().statusCode(200);
            default -> { }
        }
        return new Thing(ask, ask, "recommendation.allowed");
    }

    private static Response override(Person person, String ask) {
        return person.asks().body("""
                {"rag": "amber", "reason": "I have seen the files", "expiresOn": "%s"}""".formatted(LocalDate.now().plusDays(30))).post(ask + "/override");
    }

    private Thing amendment(String stage) {
        programme = new Programme("2013-02-15").published();
        Amended amended = Amended.minor(programme).met();
        switch (stage) {
            case "APPROVED" -> DIRECTOR_OF_SERVICES.asks().body(Amended.APPROVAL).post(amended.address() + "/approval").then().statusCode(200);
            case "REFUSED" -> DIRECTOR_OF_SERVICES.asks().body(REASON).post(amended.address() + "/refusal").then().statusCode(200);
            case "WITHDRAWN" -> MANAGER.asks().body(REASON).post(amended.address() + "/withdrawal").then().statusCode(200);
            default -> { }
        }
        return new Thing(amended.address(), amended.address(), "allowed");
    }

    private Thing phase(String stage) {
        programme = new Programme("2013-02-15");
        String phase = programme.phase(1, null);
        String one = programme.action(programme.recommendation(1, "immediate"), 1, Programme.in(phase));
        programme.finished(one, "2013-03-01", "2013-04-01");
        programme.signOffAction(one, "2013-06-01").statusCode(200);
        programme.published();
        switch (stage) {
            case "SUSPENDED" -> programme.decide(phase + "/suspension", SUSPENSION).statusCode(200);
            case "SIGNED_OFF" -> programme.decide(phase + "/sign-off", SIGN_OFF).statusCode(200);
            default -> { }
        }
        return new Thing(programme.base + phase, programme.base + "/plans/" + programme.plan + "/phases", "items[0].allowed");
    }

    private Thing plan(String stage) {
        programme = new Programme("2013-02-15");
        String plan = stage.equals("DRAFT") ? programme.base + "/plans/" + programme.plan : Amended.approved(programme);
        if (stage.equals("AMENDED")) {
            Amended.proposed(plan, "minor");
        }
        return new Thing(plan, plan, "allowed");
    }

    private Thing inspection(String stage) {
        programme = new Programme("2013-02-15");
        if (stage.equals("PUBLISHED")) {
            programme.published();
        }
        String inspection = programme.base + "/inspections/" + programme.inspection;
        return new Thing(inspection, inspection, "allowed");
    }
}

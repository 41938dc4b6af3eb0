package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.MANAGER_NEXT_DOOR;
import static touchstone.plans.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** At every stage and for everybody, exactly what is said to be allowed succeeds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedMovesTest {
    private static final List<Person> PEOPLE = List.of(MANAGER, CLERK, DIRECTOR_OF_SERVICES, COUNCIL, POLICE, MANAGER_NEXT_DOOR);
    private static final AtomicInteger SENT = new AtomicInteger();
    private static final String REASON = "{\"reason\": \"It asked staff, not families\"}";

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
    @CsvSource({"OPEN", "SIGNED_OFF", "OVERRIDDEN"})
    void with_a_recommendation(String stage) {
        exactlyWhatIsAllowedSucceeds(() -> recommendation(stage), Map.of(
                "add-outcome", (person, ask) -> person.asks().body("{\"text\": \"Children are safe\"}").post(ask + "/outcomes"),
                "add-measure", (person, ask) -> person.asks().body("{\"text\": \"Audits\"}").post(ask + "/measures"),
                "sign-off", (person, ask) -> person.asks().body("{\"body\": \"Board\", \"decidedOn\": \"2013-06-01\"}").post(ask + "/sign-off"),
                "reopen", (person, ask) -> person.asks().body("{\"body\": \"Board\", \"decidedOn\": \"2013-07-01\", \"reason\": \"Drift\"}").post(ask + "/reopening"),
                "override", AllowedMovesTest::override,
                "end-override", (person, ask) -> person.asks().delete(ask + "/override")));
    }

    private static void exactlyWhatIsAllowedSucceeds(Supplier<Thing> made, Map<String, BiFunction<Person, String, Response>> moves) {
        for (Person person : PEOPLE) {
            moves.forEach((move, attempt) -> {
                Thing thing = made.get();
                List<String> allowed = thing.allowed(person);
                int status = attempt.apply(person, thing.address()).statusCode();
                assertEquals(status < 300, allowed.contains(move), move + " by " + person.name() + ": " + status + ", allowed " + allowed);
            });
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
        return new Thing(update, updates, "find { it.id == '%s' }.allowed".formatted(id));
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
        return new Thing(piece, pieces, "find { it.id == '%s' }.allowed".formatted(id));
    }

    private static Response upload(Person person, String piece) {
        return person.asks().contentType("application/octet-stream").body(("audited,29,move," + SENT.incrementAndGet()).getBytes(UTF_8))
                .put(piece + "/file?name=audits.csv");
    }

    private Thing recommendation(String stage) {
        programme = new Programme("2013-02-15");
        String id = programme.recommendation(1, "immediate");
        programme.finished(programme.action(id, 1, ""), "2013-03-01", "2013-04-01");
        programme.published();
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
}

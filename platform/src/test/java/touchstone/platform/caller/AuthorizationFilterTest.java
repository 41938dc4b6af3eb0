package touchstone.platform.caller;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Person;

@QuarkusTest
@TestProfile(NotesService.class)
class AuthorizationFilterTest {
    private final Notes notes = new Notes();

    @Test
    void nobody_is_asked_to_sign_in_and_others_are_told_whose_it_is() {
        Person.VISITOR.asks().body(Notes.saying("a")).post(notes.list).then().statusCode(401);
        Person.of("Police", "police", notes.authority, Role.PARTNER).asks().body(Notes.saying("a")).post(notes.list).then()
                .statusCode(403).body("detail", containsString("programme manager"));
    }

    @Test
    void a_role_counts_in_its_own_authority_only() {
        new Notes().writer.asks().body(Notes.saying("a")).post(notes.list).then().statusCode(403);
        Person.of("Everywhere", null, "*", Role.PROGRAMME_MANAGER).asks().body(Notes.saying("a")).post(notes.list).then().statusCode(201);
    }

    @Test
    void what_nobody_was_allowed_is_for_nobody() {
        notes.writer.asks().get(notes.list + "/forgotten").then().statusCode(403);
        Person.VISITOR.asks().get(notes.list + "/forgotten").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer ", "Basic d3JpdGVyOnBhc3N3b3Jk", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void a_token_that_the_gateway_did_not_sign_is_nobodys(String shown) {
        Person.VISITOR.asks().header("Authorization", shown).body(Notes.saying("a")).post(notes.list).then().statusCode(401);
    }
}

package touchstone.platform.caller;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Person;

@QuarkusTest
@TestProfile(NotesService.class)
class AuthorizationFilterTest {
    private static final long TEN_YEARS = Duration.ofDays(3650).toSeconds();

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
    @MethodSource("tokens")
    void a_token_is_good_for_minutes_and_for_one_service(JwtClaimsBuilder token, int answer) {
        Person.VISITOR.asks().header("Authorization", "Bearer " + Person.sign(token)).get("/changes/newest").then().statusCode(answer);
    }

    static List<Arguments> tokens() {
        long now = Instant.now().getEpochSecond();
        return List.of(
                arguments(Notes.GATEWAY.claims(), 200),
                arguments(Notes.GATEWAY.claims().issuedAt(now).expiresAt(now + 600), 200),
                arguments(Notes.GATEWAY.claims().issuedAt(now).expiresAt(now + 660), 401),
                arguments(Notes.GATEWAY.claims().issuedAt(now).expiresAt(now + TEN_YEARS), 401),
                arguments(Notes.GATEWAY.claims().issuedAt(now - TEN_YEARS).expiresAt(now + 300), 401),
                arguments(Notes.GATEWAY.claims().issuedAt(now + TEN_YEARS - 600).expiresAt(now + TEN_YEARS), 401),
                arguments(Notes.GATEWAY.claims().issuedAt(now - 600).expiresAt(now - 300), 401),
                arguments(Notes.GATEWAY.claims().audience("touchstone"), 401),
                arguments(Notes.GATEWAY.claims().audience(Set.of("gateway", "metrics")), 401),
                arguments(Notes.GATEWAY.claims().issuer("elsewhere"), 401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer ", "Basic d3JpdGVyOnBhc3N3b3Jk", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void a_token_that_the_gateway_did_not_sign_is_nobodys(String shown) {
        Person.VISITOR.asks().header("Authorization", shown).body(Notes.saying("a")).post(notes.list).then().statusCode(401);
    }
}

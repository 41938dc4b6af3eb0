package touchstone.gateway.identity.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.administrator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessAuditTest {
    private static final String AUDIT = "/api/authorities/ely/audit";

    @BeforeEach
    void councils() {
        Callers.council("ely");
        Callers.council("wisbech");
    }

    @Test
    void passwords_secrets_sessions_and_failed_sign_ins_are_on_record_and_no_hash_is() {
        String password = Callers.open("ely", "dean.ely", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        Callers.secret("ely");
        Browser.signIn("dean.ely", "not it").then().statusCode(401);
        Browser.signedIn("dean.ely", password).submit("/sign-out", Map.of()).then().statusCode(303);
        administrator().post("/api/authorities/ely/accounts/dean.ely/password").then().statusCode(201);

        List<Map<String, Object>> entries = administrator().get(AUDIT + "?limit=200").then().statusCode(200)
                .body(not(containsString("hash"))).body(not(containsString(password))).extract().path("items");

        Set<String> said = entries.stream().map(one -> one.get("thing") + " " + one.get("change")).collect(java.util.stream.Collectors.toSet());
        assertTrue(said.containsAll(Set.of("account added", "account-grant added", "account-password added", "account-password changed",
                "credential added", "credential-secret added", "failed-sign-in added", "session added", "session removed")), said.toString());
        String dean = "account:" + entries.stream().filter(one -> one.get("thing").equals("account")).findFirst().orElseThrow().get("id");
        assertEquals(Set.of(dean), actors(entries, "session"));
        assertEquals(Set.of("anonymous"), actors(entries, "failed-sign-in"));
        assertTrue(actors(entries, "account-password").stream().noneMatch(dean::equals), "the administrator gave it");
    }

    @Test
    void ones_own_change_of_password_is_ones_own() {
        String password = Callers.open("wisbech", "canon.wisbech", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        String fresh = "marble kettle sunday";
        Browser.signedIn("canon.wisbech", password).submit("/account/password", Map.of("current", password, "fresh", fresh, "again", fresh)).then().statusCode(303);
        List<Map<String, Object>> changed = administrator().get("/api/authorities/wisbech/audit?thing=account-password").path("items");
        assertEquals("account:" + changed.get(0).get("id"), changed.get(0).get("actor"));
        assertEquals("changed", changed.get(0).get("change"));
    }

    @Test
    void a_name_that_nobody_has_is_on_record_of_the_installation() {
        Browser.signIn("nobody.at.all", "guess").then().statusCode(401);
        administrator().get("/api/audit?thing=failed-sign-in").then().statusCode(200).body("items.after.subject", hasItem("name nobody.at.all"));
        administrator().get(AUDIT + "?thing=failed-sign-in").then().statusCode(200).body("items.after.subject", not(hasItem("name nobody.at.all")));
    }

    private static Set<Object> actors(List<Map<String, Object>> entries, String thing) {
        return entries.stream().filter(one -> one.get("thing").equals(thing)).map(one -> one.get("actor")).collect(java.util.stream.Collectors.toSet());
    }
}

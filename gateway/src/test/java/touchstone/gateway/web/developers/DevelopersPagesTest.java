package touchstone.gateway.web.developers;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.Wire;
import touchstone.platform.testing.http.Response;

/** What an agency's developer reads. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DevelopersPagesTest {
    private static final Pattern TYPE = Pattern.compile("(?:\\bof\\(\\d{3},|\\bproblem\\(\\d{3},|\\bconflict\\()\\s*\"([a-z-]+)\"");

    @Test
    void every_type_of_problem_in_the_code_of_all_services_has_a_page() throws IOException {
        Set<String> types = types();
        assertTrue(types.size() > 60 && types.contains("sign-off-misses") && types.contains("own-submission"), types.toString());
        Set<String> nowhere = new TreeSet<>();
        for (String type : types) {
            if (page("/problems/" + type).statusCode() != 200) {
                nowhere.add(type);
            }
        }
        assertEquals(Set.of(), nowhere, "say what to do in problems.yaml");
        page("/problems").then().statusCode(200).body(containsString("href=\"/problems/idempotency-key\""));
        page("/problems/scope").then().body(allOf(containsString("403"), containsString("Have a credential issued that has it")));
        page("/problems/no-such").then().statusCode(404);
    }

    @Test
    void each_chapter_of_the_guide_has_a_page() {
        String contents = page("/developers").then().statusCode(200).extract().asString();
        page("/developers/guide/five-steps-to-the-first-accepted-update").then().statusCode(200)
                .body(allOf(containsString("<pre tabindex=\"0\""), containsString("aria-current=\"page\"")));
        page("/developers/guide/updates").then().statusCode(200).body(allOf(containsString("<table class=\"table\">"), containsString("<code>asAt</code>"), not(containsString("## "))));
        page("/developers/guide/nothing").then().statusCode(404);
        assertTrue(contents.contains("/developers/guide/errors") && contents.contains("/developers/me"), contents);
        page("/developers/me").then().statusCode(200).body(containsString("/api/me"));
        page("/developers/nothing").then().statusCode(404);
    }

    @Test
    void pages_of_other_sites_read_what_everybody_may_read_and_nothing_else() {
        for (String address : new String[] {"/api/authorities", "/openapi/gateway"}) {
            given().header("Origin", "https://example.org").get(address).then().statusCode(200).header("Access-Control-Allow-Origin", "*");
        }
        Callers.administrator().get("/api/authorities").then().statusCode(200).header("Access-Control-Allow-Origin", nullValue());
        given().accept("text/html").get("/developers").then().header("Access-Control-Allow-Origin", nullValue());
        assertThat(preflight("GET"), allOf(startsWith("HTTP/1.1 204"), containsString("GET, HEAD")));
        assertThat(preflight("POST"), not(containsString("Access-Control-Allow-Origin")));
    }

    private static String preflight(String method) {
        return Wire.send("OPTIONS /api/authorities HTTP/1.1\nOrigin: https://example.org\nAccess-Control-Request-Method: " + method + "\n\n");
    }

    private static Response page(String address) {
        return given().accept("text/html").get(address);
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.filter(one -> Files.isDirectory(one.resolve("src/main/java"))).toList()) {
                try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
                    for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                        TYPE.matcher(Files.readString(source)).results().forEach(found -> types.add(found.group(1)));
                    }
                }
            }
        }
        return types;
    }
}

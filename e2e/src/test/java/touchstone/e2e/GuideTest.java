package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide for partner agencies, followed to the letter in an authority that has nothing but one action of the police. */
@ExtendWith(Suite.class)
class GuideTest {
    private static final String PLANS = "/api/plans/guide";
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final Pattern SETTINGS = Pattern.compile("(?m)^export (\\w+)=");

    private final Map<String, String> settings = new HashMap<>(Map.of("TOUCHSTONE", Suite.address(), "AUTHORITY", "guide", "AGENCY", "police", "ACTION", "A1"));
    private RequestSpecification manager;

    @BeforeEach
    void the_police_lead_an_action_and_have_a_credential() {
        String home = "/api/authorities/guide";
        posted(Person.ADMINISTRATOR.api(), "/api/authorities", "{\"slug\": \"guide\", \"name\": \"Guide\"}", "slug");
        posted(Person.ADMINISTRATOR.api(), home + "/agencies", "{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}", "slug");
        settings.put("CREDENTIAL", posted(Person.ADMINISTRATOR.api(), home + "/credentials",
                "{\"agency\": \"police\", \"label\": \"guide\", \"scopes\": [\"plans:read\", \"plans:write\"]}", "secret"));
        String password = posted(Person.ADMINISTRATOR.api(), home + "/accounts",
                "{\"signIn\": \"manager.guide\", \"post\": \"Programme manager\", \"roles\": [\"programme-manager\"]}", "password");
        manager = given().auth().preemptive().basic("manager.guide", password).contentType(ContentType.JSON);
        String plan = posted(manager, PLANS + "/plans", "{\"reference\": \"plan\", \"title\": \"Improvement plan\"}", "id");
        posted(manager, PLANS + "/actions", "{\"plan\": \"%s\", \"reference\": \"A1\", \"text\": \"Train the managers\", \"leadAgency\": \"police\"}".formatted(plan), "id");
    }

    @Test
    void its_commands_lead_as_printed_from_a_credential_to_an_accepted_update() throws IOException, InterruptedException {
        String guide = Files.readString(Path.of(System.getProperty("touchstone.checkout"), "docs/partners.md"));
        assertEquals(settings.keySet(), SETTINGS.matcher(guide).results().map(set -> set.group(1)).collect(Collectors.toSet()), "step 1");
        List<String> steps = COMMANDS.matcher(guide).results().map(block -> block.group(1)).toList();
        assertEquals(4, steps.size(), "steps 2 to 5");
        run(steps.get(0), "\"agency\":\"police\"", "\"plans:write\"");
        run(steps.get(1), "\"reference\":\"A1\"");
        String first = run(steps.get(2), "\"state\":\"submitted\"");
        assertEquals(first, run(steps.get(2)));
        run(steps.get(3), "\"items\":[]");
        String sent = given().spec(manager).get(PLANS + "/updates").then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].update.id");
        String action = given().spec(manager).get(PLANS + "/updates").path("items[0].update.action");
        given().spec(manager).post(PLANS + "/actions/" + action + "/updates/" + sent + "/acceptance").then().statusCode(200);
        run(steps.get(3), "Two of nine have not yet been observed");
    }

    private static String posted(RequestSpecification who, String address, String body, String field) {
        return given().spec(who).body(body).post(address).then().statusCode(201).extract().path(field);
    }

    private String run(String commands, String... said) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commands).redirectErrorStream(true);
        shell.environment().putAll(settings);
        Process running = shell.start();
        String answer = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), commands + answer);
        List.of(said).forEach(words -> assertTrue(answer.contains(words), commands + answer));
        return answer;
    }
}

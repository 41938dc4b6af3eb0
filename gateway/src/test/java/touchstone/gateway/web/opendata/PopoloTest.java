package touchstone.gateway.web.opendata;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class PopoloTest {
    private static final String POPOLO = "/isle-of-wight/governance/popolo.json";
    private static final String BOARD = "01a1fccf-f165-7ed6-aada-3fefd87646ef";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void council() {
        Callers.council("isle-of-wight");
    }

    @Test
    void it_is_as_the_vocabulary_has_it() throws IOException {
        try (InputStream schema = PopoloTest.class.getResourceAsStream("/popolo/schema.json")) {
            assertEquals(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8)).validate(popolo()));
        }
    }

    @Test
    void whatever_it_names_is_in_it() throws IOException {
        JsonNode popolo = popolo();
        Set<String> organizations = ids(popolo.path("organizations"), "id");
        for (String kind : List.of("organizations", "posts", "memberships", "events")) {
            assertEquals(popolo.path(kind).size(), ids(popolo.path(kind), "id").size(), kind);
            for (String name : List.of("parent_id", "organization_id", "on_behalf_of_id")) {
                assertTrue(organizations.containsAll(ids(popolo.path(kind), name)), kind + " " + name);
            }
        }
        assertEquals(ids(popolo.path("posts"), "id"), ids(popolo.path("memberships"), "post_id"));
    }

    @Test
    void bodies_seats_and_meetings_are_told() {
        visitor().get(POPOLO).then().statusCode(200)
                .body("organizations.name", hasItems("ISLE-OF-WIGHT", "Police", "Improvement Board", "Cabinet"))
                .body("organizations.find { it.id == '" + BOARD + "' }.parent_id", equalTo("authority:isle-of-wight"))
                .body("posts.label", hasItem("Independent Chair"))
                .body("memberships[1].on_behalf_of_id", equalTo("agency:police"))
                .body("events.start_date", hasItems("2013-03-12T14:00:00Z", "2013-04-23", "2013-05-21T14:00:00+01:00"));
        visitor().get("/nowhere/governance/popolo.json").then().statusCode(404);
    }

    private static JsonNode popolo() throws IOException {
        return JSON.readTree(visitor().get(POPOLO).then().statusCode(200).extract().asString());
    }

    private static Set<String> ids(JsonNode things, String name) {
        Set<String> ids = new TreeSet<>();
        things.forEach(thing -> {
            if (thing.hasNonNull(name)) {
                ids.add(thing.path(name).asText());
            }
        });
        return ids;
    }
}

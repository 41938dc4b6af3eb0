package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchstone.platform.testing.LiveContract;

/**
 * Every GET of the document that is shown to developers, on the demo's own data, as everybody who reads it. Where an
 * address has parameters, they are found in the list that stands above it.
 */
@ExtendWith(Suite.class)
class ContractWalkTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Person SECRETARY = new Person("isle-of-wight", "secretariat");
    private static final Partner PARTNER = new Partner("central-bedfordshire", "bedfordshire-ccg");
    private static final List<String> AUTHORITIES = List.of("isle-of-wight", "stockton-on-tees", "buckinghamshire", "central-bedfordshire");

    /** The public reads it all. Others read of their own council and of one that is not theirs what a stranger to the code would try first. */
    private static final List<Reader> READERS = List.of(
            new Reader("the public", () -> given(), AUTHORITIES, 3),
            new Reader("a partner", () -> PARTNER.api(), List.of("central-bedfordshire", "isle-of-wight"), 2),
            new Reader("a programme manager", () -> new Person("central-bedfordshire", "programme-manager").api(), List.of("central-bedfordshire", "stockton-on-tees"), 2),
            new Reader("the secretariat", SECRETARY::api, List.of("isle-of-wight", "central-bedfordshire"), 2),
            new Reader("a director", () -> new Person("stockton-on-tees", "director").api(), List.of("stockton-on-tees", "buckinghamshire"), 2),
            new Reader("the administrator", () -> Person.ADMINISTRATOR.api(), List.of("isle-of-wight", "stockton-on-tees"), 2));

    private static JsonNode document;
    private static LiveContract contract;
    /** Of an action that no other test reports on meanwhile. */
    private static String draft;

    private final Map<String, JsonNode> lists = new HashMap<>();
    private final Set<String> untrue = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    /**
     * Somebody who reads.
     *
     * @param items of each list, its first
     */
    private record Reader(String name, Supplier<RequestSpecification> call, List<String> authorities, int items) {}

    @BeforeAll
    static void document() {
        String json = given().get("/openapi?format=json").asString();
        document = read(json);
        contract = new LiveContract(json);
        draft = "/api/plans/central-bedfordshire/actions/" + PARTNER.api().get("/api/plans/central-bedfordshire/actions?agency=bedfordshire-ccg").path("items[-1].id") + "/draft";
        PARTNER.api().body("{\"narrative\": \"Half of it is done.\"}").put(draft).then().statusCode(200);
        aPaper();
        aLogActionThatIsEscalated();
        aFileOfALetter();
    }

    private static void aLogActionThatIsEscalated() {
        String council = "/api/governance/stockton-on-tees/";
        Person clerk = new Person("stockton-on-tees", "secretariat");
        Response bodies = given().get(council + "bodies?limit=200");
        String board = bodies.path("items.find { it.reference == 'slscb' }.id");
        String cabinet = bodies.path("items.find { it.reference == 'cabinet' }.id");
        clerk.api().body(Map.of("to", cabinet, "verbs", List.of("escalate")))
                .post(council + "bodies/" + board + "/reporting-lines").then().statusCode(201);
        String meeting = given().get(council + "meetings").path("items.find { it.body == '" + board + "' }.id");
        String action = clerk.api().body(Map.of("meeting", meeting, "text", "Bring the audits of February", "agency", "slscb")).post(council + "log-actions").then()
                .statusCode(201).extract().path("id");
        clerk.api().body(Map.of("logAction", action, "reason", "Nobody brought them")).post(council + "escalations").then().statusCode(201);
    }

    private static void aFileOfALetter() {
        String letters = "/api/governance/isle-of-wight/letters";
        SECRETARY.api().contentType("application/octet-stream").body("as it was sent".getBytes(StandardCharsets.UTF_8))
                .post(letters + "/" + SECRETARY.api().get(letters).path("items[0].id") + "/files?name=letter.txt").then().statusCode(201);
    }

    /** Of a meeting to come: the demo's reports name none. */
    private static void aPaper() {
        String meetings = "/api/governance/isle-of-wight/meetings";
        String meeting = meetings + "/" + given().get(meetings).path("items.find { it.sitting.state == 'planned' }.id");
        Map<String, Object> facts = Map.of("item", SECRETARY.api().get(meeting).path("items[0].id"), "title", "Audits in February");
        String paper = SECRETARY.api().body(facts).post(meeting + "/papers").then().statusCode(201).extract().path("id");
        SECRETARY.api().contentType("application/octet-stream").body("audited,29".getBytes(StandardCharsets.UTF_8))
                .put(meeting + "/papers/" + paper + "/file?name=audits.csv").then().statusCode(200);
    }

    @AfterAll
    static void withdrawWhatOthersDoNotExpect() {
        PARTNER.api().delete(draft).then().statusCode(204);
    }

    @Test
    void whatever_anybody_reads_is_as_the_contract_says() {
        READERS.forEach(reader -> addresses().forEach(template -> filled(reader, template).forEach(path -> {
            look(reader, template, path, needs(template, "period") ? "?period=2012/13" : "");
            if (takes(template, "asAt")) {
                look(reader, template, path, "?asAt=2013-03-12");
            }
        })));
        assertEquals(Set.of(), untrue);
        assertEquals(Set.of(), addresses().filter(template -> !seen.contains(template)).collect(Collectors.toSet()), "What nobody could read");
    }

    private void look(Reader reader, String template, String path, String query) {
        Response answer = reader.call.get().get(path + query);
        String type = answer.contentType() == null ? "" : answer.contentType().split(";")[0];
        contract.untrue(new LiveContract.Call("GET", path, null, answer.statusCode(), type, answer.asString()))
                .forEach(wrong -> untrue.add(path + query + ", read by " + reader.name + ": " + wrong));
        if (answer.statusCode() == 200) {
            seen.add(template);
        }
    }

    private static Stream<String> addresses() {
        return fields(document.path("paths")).filter(path -> document.path("paths").path(path).has("get"));
    }

    /** The addresses that are made of a template, as far as this reader finds their parameters. */
    private List<String> filled(Reader reader, String template) {
        List<String> paths = List.of("");
        for (String step : template.substring(1).split("/")) {
            List<String> longer = new ArrayList<>();
            for (String path : paths) {
                values(reader, template, path, step).forEach(value -> longer.add(path + "/" + value));
            }
            paths = longer;
        }
        return paths;
    }

    private List<String> values(Reader reader, String template, String path, String step) {
        if (!step.startsWith("{")) {
            return List.of(step);
        }
        String name = step.substring(1, step.length() - 1);
        if (name.equals("authority")) {
            return reader.authorities;
        }
        if (name.equals("year")) {
            return List.of("2013");
        }
        if (name.equals("date")) {
            return List.of("2013-05-06");
        }
        List<String> among = among(template, name);
        return among.isEmpty() ? listed(reader, template, path, name) : among;
    }

    /** What the document says a parameter may be. */
    private static List<String> among(String template, String name) {
        return parameters(template).filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> resolved(parameter.path("schema"))).flatMap(schema -> items(schema.path("enum"))).map(JsonNode::asText).toList();
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private List<String> listed(Reader reader, String template, String path, String name) {
        String above = name.equals("other") ? path.substring(0, path.indexOf("/versions/")) + "/versions"
                : template.endsWith("/draft") ? path.replace("/actions", "/drafts") : path;
        return items(lists.computeIfAbsent(reader.name + above, first -> read(reader, above)))
                .map(item -> Stream.of("/" + name, "/id", "/reference", "/number", "/slug", "/indicator/code").map(item::at).filter(JsonNode::isValueNode).findFirst())
                .flatMap(Optional::stream).map(JsonNode::asText).distinct().limit(reader.items).toList();
    }

    private static JsonNode read(Reader reader, String list) {
        Response answer = reader.call.get().get(list);
        JsonNode body = answer.statusCode() == 200 ? read(answer.asString()) : MissingNode.getInstance();
        return body.has("items") ? body.path("items") : body;
    }

    private static boolean needs(String template, String query) {
        return parameters(template).anyMatch(parameter -> parameter.path("name").asText().equals(query) && parameter.path("required").asBoolean());
    }

    private static boolean takes(String template, String query) {
        return parameters(template).anyMatch(parameter -> parameter.path("name").asText().equals(query));
    }

    private static Stream<JsonNode> parameters(String template) {
        return items(document.path("paths").path(template).path("get").path("parameters"));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<String> fields(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

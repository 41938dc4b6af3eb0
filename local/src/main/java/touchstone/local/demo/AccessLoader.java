package touchstone.local.demo;

import static touchstone.local.demo.Council.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import touchstone.local.demo.GatewayClient.Body;
import touchstone.local.demo.GatewayClient.Request;

/** Opens an authority: the authority itself, its agencies, its people's accounts, its agencies' credentials and who may amend. */
final class AccessLoader {
    private final Council council;
    private final String administrator;
    private final String home;

    AccessLoader(Council council, String administrator) {
        this.council = council;
        this.administrator = administrator;
        home = "/api/authorities/" + council.slug();
    }

    void load() {
        DemoEntry file = council.file();
        DemoEntry authority = new DemoEntry(file.place() + "/authority", (ObjectNode) file.fields().get("authority"));
        council.post(administrator, "/api/authorities", authority, authority.fields());
        file.each("agencies").forEach(agency -> council.post(administrator, home + "/agencies", agency, agency.fields()));
        ParallelTasks.each(file.each("people"), this::account);
        ParallelTasks.each(file.each("credentials"), this::credential);
        file.each("amendmentRules").forEach(this::amendmentRule);
        council.say("the authority, its agencies and people");
    }

    /** The record of a demo programme ends with its report. */
    void close() {
        DemoEntry file = council.file();
        DemoEntry closing = new DemoEntry(file.place() + "/closing", (ObjectNode) file.fields().get("closing"));
        council.put(administrator, home + "/closing", closing, closing.fields());
    }

    private void amendmentRule(DemoEntry rule) {
        council.put(administrator, "/api/plans/" + council.slug() + "/amendment-rules/" + rule.text("kind"), rule, rule.without("kind"));
    }

    private void account(DemoEntry person) {
        String slug = person.text("slug");
        if (council.signIns().caller(council.slug(), "people", slug) == null) {
            ObjectNode account = person.without("slug").put("signIn", slug + "." + council.slug());
            JsonNode answer = council.issue(administrator, home + "/accounts", person, account,
                    another(home + "/accounts/" + account.get("signIn").asText() + "/password", null));
            account.set("password", answer.get("password"));
            council.signIns().keep(council.slug(), "people", slug, account);
        }
    }

    private void credential(DemoEntry wanted) {
        String agency = wanted.text("text");
        if (council.signIns().caller(council.slug(), "agencies", agency) == null) {
            ObjectNode credential = body(Map.of("agency", agency, "label", "demo"));
            JsonNode answer = council.issue(administrator, home + "/credentials", wanted, credential, another(home + "/credentials", credential));
            council.signIns().keep(council.slug(), "agencies", agency, credential.set("secret", answer.get("secret")));
        }
    }

    private Request another(String path, ObjectNode body) {
        return new Request("POST", path, administrator, UUID.randomUUID().toString(), Body.json(body));
    }
}

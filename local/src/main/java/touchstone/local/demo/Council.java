package touchstone.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import touchstone.local.Progress;
import touchstone.local.demo.GatewayClient.Answer;
import touchstone.local.demo.GatewayClient.Body;
import touchstone.local.demo.GatewayClient.Request;

/** One authority being loaded: its file, the way to the gateway, and who speaks. */
record Council(DemoEntry file, GatewayClient gateway, DemoSignIns signIns, DemoIds names, Progress progress) {

    String slug() {
        return file.place();
    }

    /** A person of the file, as an Authorization header. */
    String person(String slug) {
        return issued("people", slug);
    }

    /** An agency of the file, as an Authorization header. */
    String agency(String slug) {
        return issued("agencies", slug);
    }

    private String issued(String group, String slug) {
        String caller = signIns.caller(slug(), group, slug);
        if (caller == null) {
            throw file.trouble("has no sign-in for " + slug);
        }
        return caller;
    }

    /** Posts an entry and gives back the id of what was made, or null where the entry expects a refusal. */
    String post(String caller, String path, DemoEntry entry, ObjectNode body) {
        return send("POST", caller, path, entry, entry.place(), Body.json(body)).path("id").asText(null);
    }

    /** Takes a further step with what an entry made: an address below it, done once. */
    JsonNode step(String caller, String path, DemoEntry entry, ObjectNode body) {
        return send("POST", caller, path, entry, entry.place() + path.substring(path.lastIndexOf('/')), Body.json(body));
    }

    /** Asks for something with a secret; where it was made before and the secret was lost on its way, for another secret. */
    JsonNode issue(String caller, String path, DemoEntry entry, ObjectNode body, Request another) {
        Answer answer = gateway.send(new Request("POST", path, caller, entry.place() + path.substring(path.lastIndexOf('/')), Body.json(body)));
        boolean lost = answer.body().path("type").asText().endsWith("/shown-once");
        return checked(lost ? gateway.send(another) : answer, "POST", path, entry);
    }

    JsonNode put(String caller, String path, DemoEntry entry, ObjectNode body) {
        return send("PUT", caller, path, entry, entry.place() + path.substring(path.lastIndexOf('/')), Body.json(body));
    }

    /** Uploads the file of an entry, as whoever keeps it would. */
    void upload(String caller, String path, DemoEntry entry, String text) {
        send("PUT", caller, path, entry, entry.place() + "/file", Body.file(text));
    }

    private JsonNode send(String method, String caller, String path, DemoEntry entry, String key, Body body) {
        return checked(gateway.send(new Request(method, path, caller, key, body)), method, path, entry);
    }

    private static JsonNode checked(Answer answer, String method, String path, DemoEntry entry) {
        boolean fits = entry.refusal() == 0 ? answer.isSuccess() : answer.status() == entry.refusal();
        if (!fits) {
            String wanted = entry.refusal() == 0 ? "" : " where " + entry.refusal() + " must come";
            throw entry.trouble("was answered " + answer.status() + wanted + " to " + method + " " + path + ": " + answer.detail());
        }
        return answer.body();
    }

    /** The fields with a lead agency: the council's own, where the report names none. */
    ObjectNode ledBySomebody(ObjectNode fields) {
        return fields.has("leadAgency") ? fields : fields.put("leadAgency", file.text("lead"));
    }

    static ObjectNode body(Map<String, String> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        fields.forEach(body::put);
        return body;
    }

    void say(String what) {
        progress.say(file.fields().path("authority").path("name").asText() + ": " + what);
    }
}

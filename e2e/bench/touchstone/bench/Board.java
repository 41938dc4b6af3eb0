package touchstone.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A meeting that sits, with its agenda, to be minuted. */
record Board(Gateway gateway, String secretary, String authority, String meeting, String item, AtomicInteger minutes) {
    private static final int ITEMS = 8;

    static Board sitting(Gateway gateway, String secretary, String authority) throws IOException {
        String home = "/api/governance/" + authority;
        String body = gateway.post(secretary, home + "/bodies", """
                {"reference": "bench-board", "name": "Improvement Board", "kind": "board", "terms": {"verbs": ["receive", "note", "approve"], "access": "public"}}""").path("id").asText();
        for (String post : new String[] {"Chair", "Head of Audit", "Head of Schools", "Head of Health"}) {
            gateway.post(secretary, home + "/bodies/" + body + "/members", "{\"post\": \"%s of the bench\", \"role\": \"%s\", \"voting\": true}"
                    .formatted(post, "Chair".equals(post) ? "chair" : "member"));
        }
        String meeting = gateway.post(secretary, home + "/meetings",
                "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"2013-06-13\", \"enteredFromPaper\": true}".formatted(body)).path("id").asText();
        String self = home + "/meetings/" + meeting;
        String item = "";
        for (int number = 1; number <= ITEMS; number++) {
            item = gateway.post(secretary, self + "/items",
                    "{\"title\": \"Progress of workstream %d\", \"verb\": \"note\", \"subjects\": []}".formatted(number)).path("id").asText();
        }
        gateway.post(secretary, self + "/agenda-versions", "{}");
        gateway.post(secretary, self + "/opening", "");
        return new Board(gateway, secretary, authority, meeting, item, new AtomicInteger());
    }

    /** Writes the minute of an item anew. */
    void minute() throws IOException {
        gateway.write("PUT", secretary, "/api/governance/" + authority + "/meetings/" + meeting + "/items/" + item + "/minute",
                "{\"text\": \"Members noted %d of the audits.\"}".formatted(minutes.incrementAndGet()));
    }
}

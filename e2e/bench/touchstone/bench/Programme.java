package touchstone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authority to be measured: its pages, who reads and writes there, and how what a page shows is changed. */
final class Programme {
    private static final Map<String, String> PUBLIC = Map.of("Accept", "text/html", "Accept-Encoding", "gzip");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 6, 1);
    private static final int DAYS = 4_900; // until today
    private static final Pattern FORMS = Pattern.compile("<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input (?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]*)\")(?=[^>]*value=\"([^\"]*)\")[^>]*>");

    /** @param change what makes the page say something else, or at least be made anew; null for one that is not changed here */
    record Page(String name, String path, Meter.Request change) {}

    final String authority;
    final int actions;
    private final Gateway gateway;
    private final Callers callers;
    private final List<String> updates;
    private final String action;
    private final String recommendation;
    private final Board board;
    private final String indicator;
    private final String session;
    private final AtomicInteger days = new AtomicInteger();

    /** The authority as it is in the gateway, with a board of its own that sits for as long as it is measured. */
    Programme(Gateway gateway, Callers callers, String authority) throws IOException {
        this.gateway = gateway;
        this.callers = callers;
        this.authority = authority;
        List<JsonNode> led = all("/api/plans/" + authority + "/actions?limit=200&agency=" + callers.agency());
        actions = callers.agency().equals(Loader.AGENCY) ? led.size() : all("/api/plans/" + authority + "/actions?limit=200").size();
        updates = led.stream().map(one -> "/api/plans/" + authority + "/actions/" + one.path("id").asText() + "/updates").toList();
        action = led.get(0).path("reference").asText();
        recommendation = gateway.read(callers.manager(), "/api/plans/" + authority + "/recommendations").path("items").get(0).path("reference").asText();
        indicator = gateway.read(callers.manager(), "/api/metrics/" + authority + "/indicators").path("items").get(0).path("indicator").path("code").asText();
        board = Board.sitting(gateway, callers.secretary(), authority);
        session = callers.signIn(gateway);
    }

    List<Page> pages() {
        String home = "/" + authority;
        return List.of(
                new Page("programme", home, this::update),
                new Page("plan", home + "/plan", this::update),
                new Page("action", home + "/actions/" + action, this::update),
                new Page("recommendation", home + "/recommendations/" + recommendation, this::update),
                new Page("figures", home + "/metrics", this::reading),
                new Page("meeting", home + "/meetings/" + board.meeting(), board::minute));
    }

    Gateway.Answer read(String path) throws IOException {
        return gateway.send("GET", path, PUBLIC, null).expect(200);
    }

    Gateway.Answer readSignedIn(String path) throws IOException {
        return gateway.send("GET", path, signedIn(Map.of()), null).expect(200);
    }

    Gateway.Answer readUnlessStill(String path, String tag) throws IOException {
        Map<String, String> headers = new TreeMap<>(PUBLIC);
        headers.put("If-None-Match", tag);
        return gateway.send("GET", path, headers, null).expect(304);
    }

    /** At a day at which no page of this programme was asked for before. */
    Gateway.Answer readNeverAsked(String path) throws IOException {
        return read(path + "?asAt=" + FIRST_DAY.plusDays(days.getAndIncrement() % DAYS));
    }

    JsonNode readJson(String path) throws IOException {
        return gateway.read(callers.credential(), path);
    }

    void update() throws IOException {
        gateway.post(callers.credential(), updates.get(ThreadLocalRandom.current().nextInt(updates.size())), """
                {"narrative": "Twelve more audits are done and moderated.", "claimed": "in-progress", "asAt": "2013-06-13"}""");
    }

    /** A figure of a day of its own, to be reviewed. */
    private void reading() throws IOException {
        gateway.post(callers.manager(), "/api/metrics/" + authority + "/readings", """
                {"readings": [{"indicator": "%s", "period": "%s", "stated": 3}]}"""
                .formatted(indicator, LocalDate.of(1901, 1, 1).plusDays(days.getAndIncrement())));
    }

    /** The agency's form on the page of an action, filled in: what the browser would send. */
    Meter.Request form() throws IOException {
        Matcher forms = FORMS.matcher(new String(gateway.send("GET", "/" + authority + "/actions/" + action, Map.of("Cookie", session), null)
                .expect(200).body(), StandardCharsets.UTF_8));
        while (forms.find()) {
            if (forms.group(2).contains("name=\"narrative\"")) {
                String to = forms.group(1);
                StringBuilder fields = new StringBuilder("narrative=" + encoded("Twelve more audits are done & moderated.") + "&claimed=in-progress&asAt=2013-06-13");
                HIDDEN.matcher(forms.group(2)).results().forEach(field -> fields.append('&').append(field.group(1)).append('=').append(encoded(field.group(2))));
                byte[] body = fields.toString().getBytes(StandardCharsets.UTF_8);
                return () -> gateway.send("POST", to, signedIn(Map.of("Content-Type", FORM)), body).expect(303);
            }
        }
        throw new IllegalStateException("no form for an update on the page of " + action);
    }

    /** The addresses of all pages of the list of actions. */
    List<String> listOfActions() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String next = "/api/plans/" + authority + "/actions?limit=50"; !next.isEmpty(); next = readJson(next).path("next").asText("")) {
            pages.add(next);
        }
        return pages;
    }

    /** Parameters of {@link PlainSql} for a page: what its rows are found by. */
    Object[] key(Page page) {
        return switch (page.name()) {
            case "front" -> new Object[0];
            case "action" -> new Object[] {authority, action};
            case "recommendation" -> new Object[] {authority, recommendation};
            case "meeting" -> new Object[] {board.meeting()};
            default -> new Object[] {authority};
        };
    }

    private Map<String, String> signedIn(Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>(PUBLIC);
        headers.put("Cookie", session);
        headers.putAll(more);
        return headers;
    }

    private List<JsonNode> all(String list) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        for (String next = list; !next.isEmpty(); ) {
            JsonNode page = gateway.read(callers.manager(), next);
            page.path("items").forEach(items::add);
            next = page.path("next").asText("");
        }
        return items;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

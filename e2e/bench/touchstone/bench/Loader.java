package touchstone.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes an authority of any size through the API: a published plan whose actions have an accepted update each, the
 * demo's number of indicators with four quarters each.
 */
record Loader(Gateway gateway, String administrator) {
    static final String AGENCY = "police";
    private static final int SENDERS = 8;
    private static final int ACTIONS_OF_A_RECOMMENDATION = 200;
    private static final int INDICATORS = 38;

    private interface Numbered<T> {
        T send(int number) throws IOException;
    }

    Programme load(int actions) throws Exception {
        String authority = "bench-" + actions;
        Callers callers = authority(authority);
        List<String> recommendations = plan(authority, callers, actions);
        figures(authority, callers, recommendations.get(0));
        return new Programme(gateway, callers, authority);
    }

    private Callers authority(String authority) throws IOException {
        gateway.post(administrator, "/api/authorities", "{\"slug\": \"%s\", \"name\": \"Bench %1$s\"}".formatted(authority));
        gateway.post(administrator, "/api/authorities/" + authority + "/agencies", "{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}");
        return Callers.opened(gateway, administrator, authority, AGENCY);
    }

    /** The recommendations' ids. */
    private List<String> plan(String authority, Callers callers, int actions) throws Exception {
        String home = "/api/plans/" + authority;
        String inspection = id(callers.manager(), home + "/inspections", """
                {"reference": "inspection", "kind": "inspection", "title": "Protection", "inspectorate": "Ofsted", "publishedOn": "2013-02-15"}""");
        List<String> recommendations = new ArrayList<>();
        for (int number = 1; number <= Math.max(1, actions / ACTIONS_OF_A_RECOMMENDATION); number++) {
            recommendations.add(id(callers.manager(), home + "/recommendations", """
                    {"inspection": "%s", "reference": "R%d", "number": %2$d, "text": "Audit.", "timescale": "within-6-months", "leadAgency": "police"}"""
                    .formatted(inspection, number)));
        }
        gateway.post(callers.manager(), home + "/inspections/" + inspection + "/publication", "");
        String plan = id(callers.manager(), home + "/plans", "{\"reference\": \"plan\", \"title\": \"Plan\"}");
        gateway.post(callers.manager(), home + "/plans/" + plan + "/publication", "");
        List<String> updates = each(actions, number -> home + "/actions/" + id(callers.manager(), home + "/actions", """
                {"plan": "%s", "recommendation": "%s", "reference": "A%d", "text": "Audit every open case.", "leadAgency": "police",
                 "due": "2013-05-15", "counts": [{"of": "audits", "done": 0, "total": 73}]}"""
                .formatted(plan, recommendations.get(number % recommendations.size()), number)) + "/updates");
        List<String> submitted = each(actions, number -> updates.get(number) + "/" + id(callers.credential(), updates.get(number), """
                {"narrative": "29 audits are done.", "claimed": "in-progress", "asAt": "2013-05-01",
                 "counts": [{"of": "audits", "done": 29, "total": 73}]}"""));
        each(actions, number -> gateway.post(callers.manager(), submitted.get(number) + "/acceptance", ""));
        return recommendations;
    }

    private void figures(String authority, Callers callers, String recommendation) throws Exception {
        String home = "/api/metrics/" + authority;
        for (int number = 0; number < INDICATORS; number++) {
            indicator(callers, home, number, recommendation);
            String readings = "";
            for (int quarter = 1; quarter <= 4; quarter++) {
                readings += "%s{\"indicator\": \"figure-%d\", \"period\": \"2012/13 Q%d\", \"stated\": %d}"
                        .formatted(quarter == 1 ? "" : ", ", number, quarter, 40 + number + quarter);
            }
            for (var reading : gateway.post(callers.credential(), home + "/readings", "{\"readings\": [" + readings + "]}").path("items")) {
                gateway.post(callers.manager(), home + "/indicators/figure-" + number + "/readings/" + reading.path("id").asText() + "/acceptance", "");
            }
        }
    }

    private void indicator(Callers callers, String home, int number, String recommendation) throws IOException {
        gateway.post(callers.manager(), home + "/indicators", """
                {"code": "figure-%d", "title": "Audits of kind %1$d", "stage": "process", "unit": "count", "polarity": "high", "precision": 0,
                 "frequency": "quarterly", "position": %1$d, "source": "Audit", "definition": "Audits done.",
                 "supplier": "%s", "measures": ["touchstone:plans:recommendation:%s"]}""".formatted(number, callers.agency(), recommendation));
    }

    private String id(String caller, String path, String json) throws IOException {
        return gateway.post(caller, path, json).path("id").asText();
    }

    private static <T> List<T> each(int times, Numbered<T> request) throws Exception {
        List<T> results = new ArrayList<>(java.util.Collections.nCopies(times, null));
        AtomicInteger next = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<?>> running = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            running.add(senders.submit(() -> {
                for (int number; (number = next.getAndIncrement()) < times; ) {
                    results.set(number, request.send(number));
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        senders.shutdown();
        return results;
    }
}

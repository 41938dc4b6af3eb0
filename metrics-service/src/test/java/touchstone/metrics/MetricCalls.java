package touchstone.metrics;

import static touchstone.metrics.Council.batch;
import static touchstone.metrics.Council.draft;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.http.Response;

/** One good request for each operation, on a fresh indicator that Cafcass supplies. */
final class MetricCalls {
    private static final Council COUNCIL = WhoMayTest.COUNCIL;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ASSESSMENT = """
            {"source": "peer-review", "title": "Peer review", "assessedOn": "2012-12-31", "dateWords": "December 2012", "document": "Report",
             "open": true, "judgements": [{"section": "Safeguarding", "area": "Leadership", "key": true, "grade": "good"}],
             "totals": [{"section": "Safeguarding", "grade": "good", "stated": 1}]}""";
    private static final String TARGET = "{\"from\": \"2013-04-01\", \"value\": 5, \"source\": \"Plan\"}";
    private static final String COMPARATOR =
            "{\"kind\": \"england\", \"name\": \"England\", \"period\": \"2012/13\", \"value\": 5, \"source\": \"Return\"}";
    private static final String RETIREMENT = "{\"from\": \"2014-04-01\", \"reason\": \"The return no longer asks for it\"}";
    private static final String REASON = "{\"reason\": \"It began later\"}";
    private static final String LAYOUT = """
            {"columns": [{"kind": "latest"}], "sections": [{"title": "Inputs", "stage": "input", "rows": [{"indicator": "contacts"}]}]}""";
    private static final String REBASE = "{\"from\": \"2013-04-01\", \"baseline\": 12, \"cause\": \"A new screening team\"}";

    private MetricCalls() {}

    static Map<String, Function<Someone, Response>> all() {
        Map<String, Function<Someone, Response>> calls = new HashMap<>();
        reads(calls);
        indicators(calls);
        readings(calls);
        calls.put("addCommentary indicator", person -> person.asks().body(said(claimed(fresh()))).post(COUNCIL.at("/commentary")));
        calls.put("addCommentary stage", person -> person.asks().body(said("\"stage\": \"input\"")).post(COUNCIL.at("/commentary")));
        calls.put("withdrawCommentary", person -> person.asks().body(REASON).post(COUNCIL.at("/commentary/"
                + COUNCIL.manager().asks().body(said("\"stage\": \"input\"")).post(COUNCIL.at("/commentary")).path("id") + "/withdrawal")));
        assessments(calls);
        calls.put("getScorecardLayout", person -> person.asks().get(COUNCIL.at("/scorecard/layout")));
        COUNCIL.manager().asks().body(indicator("contacts", "count", "input", "neutral", null)).post(COUNCIL.at("/indicators"));
        calls.put("setScorecardLayout", person -> person.asks().header("If-Match", "*").body(LAYOUT).put(COUNCIL.at("/scorecard/layout")));
        Map.of("listReleases", "/releases", "previewRelease", "/releases/preview")
                .forEach((operation, path) -> calls.put(operation, person -> person.asks().get(COUNCIL.at(path))));
        calls.put("listChanges", person -> person.asks().get("/changes"));
        calls.put("getNewestChange", person -> person.asks().get("/changes/newest"));
        return calls;
    }

    private static void reads(Map<String, Function<Someone, Response>> calls) {
        String code = fresh();
        Map.of("getSeries", "/indicators/" + code + "/series", "listRebases", "/indicators/" + code + "/rebases",
                        "listIndicatorHistory", "/indicators/" + code + "/history")
                .forEach((operation, path) -> calls.put(operation, person -> person.asks().get(COUNCIL.at(path))));
        Map.of("listIndicators", "/indicators", "getIndicator", "/indicators/" + code, "listReadings", "/indicators/" + code + "/readings",
                        "listTargets", "/indicators/" + code + "/targets", "listComparators", "/indicators/" + code + "/comparators",
                        "listReadingsInReview", "/readings", "listCommentary", "/commentary", "getScorecard", "/scorecard",
                        "listMetricsAudit", "/audit")
                .forEach((operation, path) -> calls.put(operation, person -> person.asks().get(COUNCIL.at(path))));
    }

    private static void indicators(Map<String, Function<Someone, Response>> calls) {
        calls.put("addIndicator", person -> person.asks()
                .body(indicator("added-" + NUMBER.incrementAndGet(), "count", "output", "low", null)).post(COUNCIL.at("/indicators")));
        calls.put("correctIndicator", person -> {
            String code = fresh();
            return person.asks().header("If-Match", "\"0\"").body(indicator(code, "count", "input", "high", "cafcass"))
                    .put(COUNCIL.at("/indicators/" + code));
        });
        post(calls, "redefineIndicator", "/definitions", "{\"from\": \"2013-04-01\", \"text\": \"All of them\"}");
        post(calls, "setTarget", "/targets", TARGET);
        withdraw(calls, "withdrawTarget", "/targets", TARGET);
        post(calls, "addRebase", "/rebases", REBASE);
        withdraw(calls, "withdrawRebase", "/rebases", REBASE);
        calls.put("addComparator", person -> person.asks().body(COMPARATOR).post(COUNCIL.at("/indicators/" + fresh("percentage") + "/comparators")));
        withdraw(calls, "withdrawComparator", "/comparators", COMPARATOR);
        post(calls, "retireIndicator", "/retirement", RETIREMENT);
        calls.put("reinstateIndicator", person -> {
            String indicator = COUNCIL.at("/indicators/" + fresh());
            COUNCIL.manager().asks().header("If-Match", "\"0\"").body(RETIREMENT).post(indicator + "/retirement");
            return person.asks().header("If-Match", "\"1\"").body(REASON).post(indicator + "/reinstatement");
        });
    }

    private static void readings(Map<String, Function<Someone, Response>> calls) {
        calls.put("submitReadings", person -> person.asks().body(batch(row(fresh(), "2012/13", "\"stated\": 50"))).post(COUNCIL.at("/readings")));
        calls.put("checkReadings", person -> person.asks().body(batch(row(fresh(), "2012/13", "\"stated\": 50"))).post(COUNCIL.at("/readings/checks")));
        review(calls, "withdrawReading", true, "/withdrawal", "");
        calls.put("editReading", person -> {
            String code = fresh("percentage");
            String row = row(code, "2012/13", "\"stated\": 50");
            return person.asks().header("If-Match", "\"0\"").body(row).put(COUNCIL.at("/indicators/" + code + "/readings/" + sent(draft(row))));
        });
        calls.put("listReadingRevisions", person -> {
            String code = fresh();
            String id = sent(batch(row(code, "2012/13", "\"stated\": 50")));
            COUNCIL.accepts(code + "/readings/" + id);
            return person.asks().get(COUNCIL.at("/indicators/" + code + "/readings/" + id + "/revisions"));
        });
        calls.put("submitDraftReadings", person -> person.asks()
                .body("{\"readings\": [\"%s\"]}".formatted(sent(draft(row(fresh(), "2012/13", "\"stated\": 50"))))).post(COUNCIL.at("/readings/submissions")));
        calls.put("reviewReadings", person -> person.asks().body("{\"reviews\": [{\"reading\": \"%s\", \"decision\": \"accept\"}]}"
                .formatted(sent(batch(row(fresh(), "2012/13", "\"stated\": 50"))))).post(COUNCIL.at("/readings/reviews")));
        locks(calls);
        review(calls, "submitReading", true, "/submission", "");
        review(calls, "acceptReading", false, "/acceptance", "");
        review(calls, "returnReading", false, "/return", "{\"reason\": \"Which year?\"}");
    }

    private static void assessments(Map<String, Function<Someone, Response>> calls) {
        String all = COUNCIL.at("/assessments");
        calls.put("listAssessments", person -> person.asks().get(all));
        calls.put("compareAssessments", person -> person.asks().get(all + "/comparison"));
        calls.put("addAssessment", person -> person.asks().body(ASSESSMENT).post(all));
        calls.put("correctAssessment", person -> {
            String id = COUNCIL.manager().asks().body(ASSESSMENT).post(all).path("id");
            return person.asks().body("{\"reason\": \"Misread\", \"assessment\": " + ASSESSMENT + "}").post(all + "/" + id + "/correction");
        });
        calls.put("withdrawAssessment", person -> {
            String id = COUNCIL.manager().asks().body(ASSESSMENT).post(all).path("id");
            return person.asks().body("{\"reason\": \"Recorded twice\"}").post(all + "/" + id + "/withdrawal");
        });
    }

    private static void post(Map<String, Function<Someone, Response>> calls, String operation, String path, String body) {
        calls.put(operation, person -> person.asks().header("If-Match", "\"0\"").body(body).post(COUNCIL.at("/indicators/" + fresh() + path)));
    }

    private static void withdraw(Map<String, Function<Someone, Response>> calls, String operation, String path, String body) {
        calls.put(operation, person -> {
            String all = COUNCIL.at("/indicators/" + fresh() + path);
            return person.asks().body(REASON).post(all + "/" + COUNCIL.manager().asks().body(body).post(all).path("id") + "/withdrawal");
        });
    }

    private static void review(Map<String, Function<Someone, Response>> calls, String operation, boolean draft, String path, String body) {
        calls.put(operation, person -> {
            String code = fresh();
            String row = row(code, "2012/13", "\"stated\": 50");
            String id = COUNCIL.agency("cafcass").asks().body(draft ? draft(row) : batch(row)).post(COUNCIL.at("/readings")).path("items[0].id");
            return person.asks().body(body).post(COUNCIL.at("/indicators/" + code + "/readings/" + id + path));
        });
    }

    private static void locks(Map<String, Function<Someone, Response>> calls) {
        calls.put("getEntrySheet", person -> person.asks().get(COUNCIL.at("/entry-sheet?period=2012/13")));
        calls.put("listPeriodLocks", person -> person.asks().get(COUNCIL.at("/period-locks")));
        calls.put("lockPeriod", person -> person.asks().body(lock()).post(COUNCIL.at("/period-locks")));
        calls.put("unlockPeriod", person -> person.asks().body("{\"reason\": \"Counted twice\"}").post(COUNCIL.at("/period-locks/"
                + COUNCIL.director().asks().body(lock()).post(COUNCIL.at("/period-locks")).path("id") + "/unlocking")));
    }

    /** A day of its own each time. */
    private static String lock() {
        return "{\"period\": \"%s\", \"reason\": \"Reported\"}".formatted(LocalDate.of(1950, 1, 1).plusDays(NUMBER.incrementAndGet()));
    }

    /** What Cafcass sends, as its id. */
    private static String sent(String body) {
        return COUNCIL.agency("cafcass").asks().body(body).post(COUNCIL.at("/readings")).path("items[0].id");
    }

    private static String fresh() {
        return fresh("count");
    }

    private static String fresh(String unit) {
        String code = "fresh-" + NUMBER.incrementAndGet();
        COUNCIL.measures(code, unit, "output", "low", "cafcass");
        return code;
    }

    private static String claimed(String code) {
        return """
                "indicator": "%s", "claims": [{"indicator": "%s", "period": "2012/13", "value": 16}]""".formatted(code, code);
    }

    private static String said(String subject) {
        return "{%s, \"period\": \"2012/13\", \"kind\": \"commentary\", \"text\": \"Rising\", \"open\": true}".formatted(subject);
    }
}

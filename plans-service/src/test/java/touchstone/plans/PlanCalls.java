package touchstone.plans;

import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.Supply;
import touchstone.platform.testing.http.Response;

/** One good request for each operation, on a fresh programme of its own. */
final class PlanCalls {
    private static final String UPDATE = """
            {"narrative": "As told", "claimed": "in-progress", "asAt": "2013-02-22"}""";
    private static final String EVIDENCE = """
            {"kind": "impact", "title": "Audit", "link": "https://example.org/audit", "dated": "2013-02-22"}""";
    private static final String INSPECTION = """
            {"reference": "%s", "kind": "inspection", "title": "Protection", "inspectorate": "Ofsted"}""";

    private PlanCalls() {}

    static Map<String, Function<Someone, Response>> reads() {
        Map<String, Function<Someone, Response>> calls = new HashMap<>();
        Map.of("listInspections", "/inspections", "listRecommendations", "/recommendations",
                        "listPlans", "/plans", "listActions", "/actions", "summariseActions", "/actions/summary",
                        "listUpdatesInReview", "/updates", "listOwedUpdates", "/owed-updates",
                        "countOwedUpdates", "/owed-updates/agencies", "listDrafts", "/drafts", "getTitles", "/titles")
                .forEach((operation, path) -> calls.put(operation, person -> person.asks().get(Things.BASE + path)));
        calls.put("listPlansAudit", person -> person.asks().get(Things.BASE + "/audit"));
        Map<String, Function<Things, String>> things = Map.of(
                "getInspection", t -> "/inspections/" + t.inspection(),
                "listThemes", t -> "/inspections/" + t.inspection() + "/themes",
                "getRecommendation", t -> "/recommendations/" + t.recommendation(),
                "getPlan", t -> "/plans/" + t.plan(),
                "listPhases", t -> "/plans/" + t.plan() + "/phases",
                "listWorkstreams", t -> "/plans/" + t.plan() + "/workstreams",
                "getAction", t -> "/actions/" + t.action(),
                "listUpdates", t -> "/actions/" + t.action() + "/updates",
                "listEvidence", t -> "/actions/" + t.action() + "/evidence",
                "listActionSignOffs", t -> "/actions/" + t.action() + "/sign-off");
        Map<String, Function<Things, String>> more = Map.of(
                "listDependencies", t -> "/actions/" + t.action() + "/dependencies",
                "listEdits", t -> "/actions/" + t.action() + "/edits",
                "listReplanning", t -> "/actions/" + t.action() + "/re-planning",
                "getActionStory", t -> "/actions/A" + t.number() + ".1/story",
                "listRhythms", t -> "/plans/" + t.plan() + "/reporting-rhythm",
                "getDraft", t -> t.drafted() + "/draft");
        Things draft = Things.draft();
        Things published = Things.published();
        String waiting = published.submitted("updates", UPDATE);
        String accepted = published.accepted();
        String acceptedInDraft = draft.accepted();
        calls.put("getUpdate submitted", person -> person.asks().get(Things.BASE + waiting));
        calls.put("getUpdate accepted", person -> person.asks().get(Things.BASE + accepted));
        calls.put("getUpdate draft", person -> person.asks().get(Things.BASE + acceptedInDraft));
        Stream.of(things, more).flatMap(all -> all.entrySet().stream()).forEach(one -> {
            String operation = one.getKey();
            Function<Things, String> path = one.getValue();
            calls.put(operation + " draft", person -> person.asks().get(Things.BASE + path.apply(draft)));
            calls.put(operation + " published", person -> person.asks().get(Things.BASE + path.apply(published)));
            calls.put(operation, person -> person.asks().get(Things.BASE + path.apply(draft)));
        });
        return calls;
    }

    static Map<String, Function<Someone, Response>> writes() {
        Map<String, Function<Someone, Response>> calls = new HashMap<>();
        post(calls, "recordInspection", t -> "/inspections", t -> INSPECTION.formatted("new-" + t.number()));
        send(calls, "PUT", "correctInspection", t -> "/inspections/" + t.inspection(), t -> INSPECTION.formatted("corrected-" + t.number()));
        post(calls, "publishInspection", t -> "/inspections/" + t.inspection() + "/publication", t -> "");
        post(calls, "addTheme", t -> "/inspections/" + t.inspection() + "/themes", t -> "{\"kind\": \"gap\", \"text\": \"Drift\"}");
        post(calls, "addRecommendation", t -> "/recommendations", t -> """
                {"inspection": "%s", "reference": "X%d", "number": 2, "text": "Ask", "timescale": "ongoing", "leadAgency": "council"}"""
                .formatted(t.inspection(), t.number()));
        post(calls, "addRecommendations", t -> "/inspections/" + t.inspection() + "/recommendations", t -> """
                {"recommendations": [{"inspection": "%s", "reference": "L%d", "number": 3, "text": "Ask", "timescale": "ongoing", "leadAgency": "council"}]}"""
                .formatted(t.inspection(), t.number()));
        send(calls, "PUT", "correctRecommendation", t -> "/recommendations/" + t.recommendation(), t -> """
                {"inspection": "%s", "reference": "C%d", "number": 2, "text": "Ask", "timescale": "ongoing", "leadAgency": "council"}"""
                .formatted(t.inspection(), t.number()));
        post(calls, "addOutcome", t -> "/recommendations/" + t.recommendation() + "/outcomes", t -> "{\"text\": \"Safer\"}");
        post(calls, "addMeasure", t -> "/recommendations/" + t.recommendation() + "/measures", t -> "{\"text\": \"Audits\"}");
        DecisionCalls.add(calls);
        plans(calls);
        actions(calls);
        return calls;
    }

    private static void plans(Map<String, Function<Someone, Response>> calls) {
        post(calls, "beginPlan", t -> "/plans", t -> "{\"reference\": \"begun-%d\", \"title\": \"Plan\"}".formatted(t.number()));
        send(calls, "PUT", "correctPlan", t -> "/plans/" + t.plan(), t -> "{\"reference\": \"corrected-%d\", \"title\": \"Plan\"}".formatted(t.number()));
        post(calls, "publishPlan", t -> "/plans/" + t.plan() + "/publication", t -> "");
        post(calls, "approvePlan", t -> "/plans/" + t.plan() + "/versions", t -> "{\"approvedOn\": \"2013-05-17\", \"approvedBy\": \"Board\"}");
        post(calls, "addPhase", t -> "/plans/" + t.plan() + "/phases", t -> "{\"number\": 1, \"title\": \"First\"}");
        post(calls, "addWorkstream", t -> "/plans/" + t.plan() + "/workstreams", t -> "{\"reference\": \"W1\", \"title\": \"Practice\"}");
        send(calls, "PUT", "correctPhase", t -> t.programme().phase(1, null), t -> "{\"number\": 2, \"title\": \"Second\"}");
        send(calls, "PUT", "correctWorkstream", t -> "/plans/" + t.plan() + "/workstreams/" + t.programme().workstream("W2"),
                t -> "{\"reference\": \"W3\", \"title\": \"Practice\"}");
    }

    private static void actions(Map<String, Function<Someone, Response>> calls) {
        post(calls, "addActions", t -> "/plans/" + t.plan() + "/actions", t -> """
                {"actions": [{"plan": "%s", "reference": "L%d", "text": "Audit", "leadAgency": "council"}]}""".formatted(t.plan(), t.number()));
        post(calls, "addAction", t -> "/actions", t -> """
                {"plan": "%s", "reference": "N%d", "text": "Do it", "leadAgency": "council"}""".formatted(t.plan(), t.number()));
        post(calls, "replanAction", t -> "/actions/" + t.action() + "/re-planning",
                t -> "{\"due\": \"2013-09-01\", \"decidedOn\": \"2013-06-01\", \"reason\": \"Staff\"}");
        post(calls, "submitUpdate", t -> "/actions/" + t.counting() + "/updates", t -> UPDATE);
        post(calls, "submitUpdates", t -> "/updates", t -> "{\"updates\": [{\"action\": \"%s\", \"update\": %s}]}".formatted(t.counting(), UPDATE));
        post(calls, "acceptUpdate", t -> t.submitted("updates", UPDATE) + "/acceptance", t -> "");
        post(calls, "returnUpdate", t -> t.submitted("updates", UPDATE) + "/return", t -> "{\"reason\": \"How many?\"}");
        post(calls, "replanActions", t -> "/actions/re-planning", t -> """
                {"actions": ["%s"], "shiftDays": 30, "decidedOn": "2013-06-01", "reason": "Staff"}""".formatted(t.dated()));
        post(calls, "editActions", t -> "/actions/edits", t -> """
                {"actions": ["%s"], "change": {"owner": "Head of audit", "reason": "New post"}}""".formatted(t.action()));
        send(calls, "PATCH", "editAction", t -> "/actions/" + t.action(), t -> "{\"owner\": \"Head of audit\", \"reason\": \"New post\"}");
        post(calls, "addDependency", t -> "/actions/" + t.action() + "/dependencies",
                t -> "{\"dependsOn\": \"%s\"}".formatted(t.dated()));
        send(calls, "DELETE", "endDependency", t -> "/actions/" + t.action() + "/dependencies/" + t.awaited(), t -> "");
        send(calls, "PUT", "saveDraft", t -> "/actions/" + t.counting() + "/draft", t -> "{\"narrative\": \"Half of it\"}");
        send(calls, "DELETE", "withdrawDraft", t -> t.drafted() + "/draft", t -> "");
        post(calls, "setRhythm", t -> "/plans/" + t.plan() + "/reporting-rhythm", t -> "{\"rhythm\": \"monthly\", \"from\": \"2013-01-01\"}");
        post(calls, "submitEvidence", t -> "/actions/" + t.action() + "/evidence", t -> EVIDENCE);
        post(calls, "acceptEvidence", t -> t.submitted("evidence", EVIDENCE) + "/acceptance", t -> "");
        post(calls, "rejectEvidence", t -> t.submitted("evidence", EVIDENCE) + "/rejection", t -> "{\"reason\": \"Of another year\"}");
    }

    static void post(Map<String, Function<Someone, Response>> calls, String operation,
            Function<Things, String> path, Function<Things, String> body) {
        send(calls, "POST", operation, path, body);
    }

    static void send(Map<String, Function<Someone, Response>> calls, String method, String operation,
            Function<Things, String> path, Function<Things, String> body) {
        calls.put(operation, Supply.of(() -> Asked.of(Things.draft(), path, body),
                (person, asked) -> person.asks().header("If-Match", "\"0\"").body(asked.body()).request(method, asked.address())));
    }

    /** A good request about things that are ready for it. */
    private record Asked(String address, String body) {
        static Asked of(Things things, Function<Things, String> path, Function<Things, String> body) {
            return new Asked(Things.BASE + path.apply(things), body.apply(things));
        }
    }

    /** What stands in one programme. */
    record Things(Programme programme, String inspection, String plan, String recommendation, String action) {
        private static final AtomicInteger EXTRA = new AtomicInteger();
        /** The council's actions name another agency. */
        static final String CO_LED = ", \"coLeads\": [\"health\"]";
        static final String BASE = "/api/plans/" + People.ISLE;

        static Things draft() {
            Programme programme = new Programme("2013-02-15");
            String recommendation = programme.recommendation(1, "within-6-months");
            return new Things(programme, programme.inspection, programme.plan, recommendation,
                    programme.action(recommendation, 1, CO_LED));
        }

        static Things published() {
            Things things = draft();
            things.programme.published();
            return things;
        }

        int number() {
            return programme.number;
        }

        /** An update of the action that was accepted. */
        String accepted() {
            String update = programme.reported(action, "in-progress", "2013-03-01", "");
            MANAGER.asks().post(BASE + "/actions/" + action + "/updates/" + update + "/acceptance");
            return "/actions/" + action + "/updates/" + update;
        }

        /** Another action, with a date. */
        String dated() {
            return programme.action(recommendation, 2 + EXTRA.getAndIncrement(), ", \"due\": \"2013-06-01\"");
        }

        /** Another action, which counts something. */
        String counting() {
            return programme.action(recommendation, 2 + EXTRA.getAndIncrement(),
                    CO_LED + ", \"counts\": [{\"of\": \"child protection audits\", \"done\": 0, \"total\": 73}]");
        }

        /** Another action that this one waits for. */
        String awaited() {
            String other = dated();
            MANAGER.asks().body("{\"dependsOn\": \"" + other + "\"}").post(BASE + "/actions/" + action + "/dependencies");
            return other;
        }

        /** The action with a draft of its agency. */
        String drafted() {
            COUNCIL.asks().body("{\"narrative\": \"Half of it\"}").put(BASE + "/actions/" + action + "/draft");
            return "/actions/" + action;
        }

        String submitted(String collection, String body) {
            String location = COUNCIL.asks().body(body).post(BASE + "/actions/" + action + "/" + collection).header("Location");
            return location.substring(BASE.length());
        }
    }
}

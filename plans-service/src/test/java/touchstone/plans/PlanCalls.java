package touchstone.plans;

import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import touchstone.platform.testing.Person;

/** One good request for each operation, on a fresh programme of its own. */
final class PlanCalls {
    private static final String UPDATE = """
            {"narrative": "As told", "claimed": "in-progress", "asAt": "2013-02-22"}""";
    private static final String EVIDENCE = """
            {"kind": "impact", "title": "Audit", "link": "https://example.org/audit", "dated": "2013-02-22"}""";
    private static final String INSPECTION = """
            {"reference": "%s", "kind": "inspection", "title": "Protection", "inspectorate": "Ofsted"}""";

    private PlanCalls() {}

    static Map<String, Function<Person, Response>> reads() {
        Map<String, Function<Person, Response>> calls = new HashMap<>();
        Map.of("listInspections", "/inspections", "listRecommendations", "/recommendations",
                        "listPlans", "/plans", "listActions", "/actions")
                .forEach((operation, path) -> calls.put(operation, person -> person.asks().get(Things.BASE + path)));
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
        Things draft = Things.draft();
        Things published = Things.published();
        things.forEach((operation, path) -> {
            calls.put(operation + " draft", person -> person.asks().get(Things.BASE + path.apply(draft)));
            calls.put(operation + " published", person -> person.asks().get(Things.BASE + path.apply(published)));
            calls.put(operation, person -> person.asks().get(Things.BASE + path.apply(draft)));
        });
        return calls;
    }

    static Map<String, Function<Person, Response>> writes() {
        Map<String, Function<Person, Response>> calls = new HashMap<>();
        post(calls, "recordInspection", t -> "/inspections", t -> INSPECTION.formatted("new-" + t.number()));
        calls.put("correctInspection", person -> {
            Things things = Things.draft();
            return person.asks().header("If-Match", "\"0\"").body(INSPECTION.formatted("corrected-" + things.number()))
                    .put(Things.BASE + "/inspections/" + things.inspection());
        });
        post(calls, "publishInspection", t -> "/inspections/" + t.inspection() + "/publication", t -> "");
        post(calls, "addTheme", t -> "/inspections/" + t.inspection() + "/themes", t -> "{\"kind\": \"gap\", \"text\": \"Drift\"}");
        post(calls, "addRecommendation", t -> "/recommendations", t -> """
                {"inspection": "%s", "reference": "X%d", "number": 2, "text": "Ask", "timescale": "ongoing", "leadAgency": "council"}"""
                .formatted(t.inspection(), t.number()));
        post(calls, "addOutcome", t -> "/recommendations/" + t.recommendation() + "/outcomes", t -> "{\"text\": \"Safer\"}");
        post(calls, "addMeasure", t -> "/recommendations/" + t.recommendation() + "/measures", t -> "{\"text\": \"Audits\"}");
        DecisionCalls.add(calls);
        plans(calls);
        actions(calls);
        return calls;
    }

    private static void plans(Map<String, Function<Person, Response>> calls) {
        post(calls, "beginPlan", t -> "/plans", t -> "{\"reference\": \"begun-%d\", \"title\": \"Plan\"}".formatted(t.number()));
        post(calls, "publishPlan", t -> "/plans/" + t.plan() + "/publication", t -> "");
        post(calls, "approvePlan", t -> "/plans/" + t.plan() + "/versions", t -> "{\"approvedOn\": \"2013-05-17\", \"approvedBy\": \"Board\"}");
        post(calls, "addPhase", t -> "/plans/" + t.plan() + "/phases", t -> "{\"number\": 1, \"title\": \"First\"}");
        post(calls, "addWorkstream", t -> "/plans/" + t.plan() + "/workstreams", t -> "{\"reference\": \"W1\", \"title\": \"Practice\"}");
    }

    private static void actions(Map<String, Function<Person, Response>> calls) {
        post(calls, "addAction", t -> "/actions", t -> """
                {"plan": "%s", "reference": "N%d", "text": "Do it", "leadAgency": "council"}""".formatted(t.plan(), t.number()));
        post(calls, "replanAction", t -> "/actions/" + t.action() + "/re-planning",
                t -> "{\"due\": \"2013-09-01\", \"decidedOn\": \"2013-06-01\", \"reason\": \"Staff\"}");
        post(calls, "submitUpdate", t -> "/actions/" + t.action() + "/updates", t -> UPDATE);
        post(calls, "acceptUpdate", t -> t.submitted("updates", UPDATE) + "/acceptance", t -> "");
        post(calls, "returnUpdate", t -> t.submitted("updates", UPDATE) + "/return", t -> "{\"reason\": \"How many?\"}");
        post(calls, "submitEvidence", t -> "/actions/" + t.action() + "/evidence", t -> EVIDENCE);
        post(calls, "acceptEvidence", t -> t.submitted("evidence", EVIDENCE) + "/acceptance", t -> "");
        post(calls, "rejectEvidence", t -> t.submitted("evidence", EVIDENCE) + "/rejection", t -> "{\"reason\": \"Of another year\"}");
    }

    static void post(Map<String, Function<Person, Response>> calls, String operation,
            Function<Things, String> path, Function<Things, String> body) {
        Supply supply = new Supply();
        calls.put(operation, person -> {
            Things things = supply.get();
            String address = Things.BASE + path.apply(things);
            return supply.spentBy(person.asks().header("If-Match", "\"0\"").body(body.apply(things)).post(address));
        });
    }

    /** Things to act on, fresh ones once an act succeeded. */
    private static final class Supply {
        private Things things;

        Things get() {
            things = things == null ? Things.draft() : things;
            return things;
        }

        Response spentBy(Response answer) {
            things = answer.statusCode() < 300 ? null : things;
            return answer;
        }
    }

    /** What stands in one programme. */
    record Things(Programme programme, String inspection, String plan, String recommendation, String action) {
        static final String BASE = "/api/plans/" + People.ISLE;

        static Things draft() {
            Programme programme = new Programme("2013-02-15");
            String recommendation = programme.recommendation(1, "within-6-months");
            return new Things(programme, programme.inspection, programme.plan, recommendation, programme.action(recommendation, 1, ""));
        }

        static Things published() {
            Things things = draft();
            things.programme.published();
            return things;
        }

        int number() {
            return programme.number;
        }

        String submitted(String collection, String body) {
            String location = COUNCIL.asks().body(body).post(BASE + "/actions/" + action + "/" + collection).header("Location");
            return location.substring(BASE.length());
        }
    }
}

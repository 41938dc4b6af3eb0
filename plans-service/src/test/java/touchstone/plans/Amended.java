package touchstone.plans;

import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.MANAGER;

/** A plan with an approved version and an amendment of it, made through the API for one test. */
public record Amended(String plan, String address) {
    public static final String APPROVAL = "{\"approvedOn\": \"2013-06-03\", \"approvedBy\": \"Director\"}";
    public static final String BY_THE_EXECUTIVE = """
            {"approvedOn": "2013-06-03", "approvedBy": "Executive",
             "decision": "touchstone:governance:decision:0190b2d8-0000-7000-8000-000000000001"}""";

    public static Amended minor(Programme programme) {
        return proposed(approved(programme), "minor");
    }

    public static Amended major(Programme programme) {
        return proposed(approved(programme), "major");
    }

    /** The address of the plan, its first version approved by the board. */
    public static String approved(Programme programme) {
        String plan = programme.base + "/plans/" + programme.plan;
        MANAGER.asks().body("{\"approvedOn\": \"2013-05-17\", \"approvedBy\": \"Board\"}").post(plan + "/versions")
                .then().statusCode(201);
        return plan;
    }

    public static Amended proposed(String plan, String kind) {
        return new Amended(plan, MANAGER.asks().body(proposal(kind)).post(plan + "/amendments")
                .then().statusCode(201).extract().header("Location"));
    }

    public static String proposal(String kind) {
        return "{\"kind\": \"%s\", \"title\": \"Summer\", \"reason\": \"What the audit found\"}".formatted(kind);
    }

    public static String part(String involvement, String party) {
        return "{\"involvement\": \"%s\", \"party\": \"%s\", \"on\": \"2013-05-30\"}".formatted(involvement, party);
    }

    /** With everything on record that the general rule for minor amendments asks. */
    public Amended met() {
        return with("consulted", "Executive member").with("agreed", "Partnership");
    }

    public Amended with(String involvement, String party) {
        CLERK.asks().body(part(involvement, party)).post(address + "/consultations").then().statusCode(200);
        return this;
    }

    String amendments() {
        return plan + "/amendments";
    }

    String rule(String kind) {
        return "/api/plans/" + People.ISLE + "/amendment-rules/" + kind;
    }
}

package touchstone.plans;

import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.ISLE;
import static touchstone.plans.People.MANAGER;

import java.util.concurrent.atomic.AtomicInteger;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.http.ValidatableResponse;

/** An inspection, a plan and what stands in them, made through the API for one test. */
public final class Programme {
    private static final AtomicInteger MADE = new AtomicInteger();

    public final String base = "/api/plans/" + ISLE;
    public final int number = MADE.incrementAndGet();
    public final String inspection;
    public final String plan;

    /** @param publishedOn when the inspector's report was published; null when unknown */
    public Programme(String publishedOn) {
        inspection = created(MANAGER, "/inspections", """
                {"reference": "inspection-%d", "kind": "inspection", "title": "Protection of children", "inspectorate": "Ofsted"%s}"""
                .formatted(number, publishedOn == null ? "" : ", \"publishedOn\": \"" + publishedOn + "\""));
        plan = created(MANAGER, "/plans", """
                {"reference": "plan-%d", "title": "Improvement plan"}""".formatted(number));
    }

    public Programme published() {
        MANAGER.asks().post(base + "/inspections/" + inspection + "/publication").then().statusCode(200);
        MANAGER.asks().post(base + "/plans/" + plan + "/publication").then().statusCode(200);
        return this;
    }

    public String recommendation(int ask, String timescale) {
        return created(MANAGER, "/recommendations", """
                {"inspection": "%s", "reference": "R%d.%d", "number": %d, "text": "See every child", "timescale": "%s",
                 "leadAgency": "council"}""".formatted(inspection, number, ask, ask, timescale));
    }

    /** An action led by the council; {@code more} are further JSON fields, each with a comma before it. */
    public String action(String recommendation, int order, String more) {
        return created(MANAGER, "/actions", """
                {"plan": "%s", "recommendation": "%s", "reference": "A%d.%d", "text": "Audit the cases",
                 "leadAgency": "council"%s}""".formatted(plan, recommendation, number, order, more));
    }

    /** The council's report on an action, accepted. */
    public void accepted(String action, String claimed, String asAt, String more) {
        String update = reported(action, claimed, asAt, more);
        MANAGER.asks().post(base + "/actions/" + action + "/updates/" + update + "/acceptance").then().statusCode(200);
    }

    /** The council's report on an action, not reviewed yet. */
    public String reported(String action, String claimed, String asAt, String more) {
        return created(COUNCIL, "/actions/" + action + "/updates", """
                {"narrative": "As told to the board", "claimed": "%s", "asAt": "%s"%s}""".formatted(claimed, asAt, more));
    }

    public void impactShown(String action, String dated) {
        String evidence = created(COUNCIL, "/actions/" + action + "/evidence", """
                {"kind": "impact", "title": "Audit of outcomes", "link": "https://example.org/audit", "dated": "%s"}""".formatted(dated));
        MANAGER.asks().post(base + "/actions/" + action + "/evidence/" + evidence + "/acceptance").then().statusCode(200);
    }

    public ValidatableResponse recommendationAt(String recommendation, String asAt) {
        return MANAGER.asks().get(base + "/recommendations/" + recommendation + "?asAt=" + asAt).then().statusCode(200);
    }

    public ValidatableResponse actionAt(String action, String asAt) {
        return MANAGER.asks().get(base + "/actions/" + action + "?asAt=" + asAt).then().statusCode(200);
    }

    public ValidatableResponse signOff(String recommendation, String decidedOn) {
        return signOff("/recommendations/", recommendation, decidedOn);
    }

    public ValidatableResponse signOffAction(String action, String decidedOn) {
        return signOff("/actions/", action, decidedOn);
    }

    private ValidatableResponse signOff(String collection, String id, String decidedOn) {
        return decide(collection + id + "/sign-off", """
                {"body": "Improvement board", "decidedOn": "%s"}""".formatted(decidedOn));
    }

    /** What a body decides of the thing at an address. */
    public ValidatableResponse decide(String address, String decision) {
        return MANAGER.asks().body(decision).post(base + address).then();
    }

    /** The address of a phase. */
    public String phase(int number, String waitsFor) {
        String id = created(MANAGER, "/plans/" + plan + "/phases", """
                {"number": %d, "title": "Stretch %d"%s}""".formatted(number, number,
                waitsFor == null ? "" : ", \"waitsFor\": \"" + waitsFor.substring(waitsFor.lastIndexOf('/') + 1) + "\""));
        return "/plans/" + plan + "/phases/" + id;
    }

    /** The id of a workstream. */
    public String workstream(String reference) {
        return created(MANAGER, "/plans/" + plan + "/workstreams", """
                {"reference": "%s", "title": "Practice"}""".formatted(reference));
    }

    public ValidatableResponse phasesAt(String asAt) {
        return MANAGER.asks().get(base + "/plans/" + plan + "/phases?asAt=" + asAt).then().statusCode(200);
    }

    /** {@code , "phase": ID} for an action. */
    public static String in(String phase) {
        return ", \"phase\": \"" + phase.substring(phase.lastIndexOf('/') + 1) + "\"";
    }

    /** Completed, accepted, and shown to have made a difference. */
    public void finished(String action, String completedOn, String shownOn) {
        accepted(action, "completed", completedOn, "");
        impactShown(action, shownOn);
    }

    private String created(Person by, String collection, String body) {
        return by.asks().body(body).post(base + collection).then().statusCode(201).extract().path("id");
    }
}

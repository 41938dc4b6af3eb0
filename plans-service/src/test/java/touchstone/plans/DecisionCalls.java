package touchstone.plans;

import static touchstone.plans.PlanCalls.post;
import static touchstone.plans.PlanCalls.send;

import java.util.Map;
import java.util.function.Function;
import touchstone.plans.PlanCalls.Things;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

/** One good request for each decision, about something that is ready for it. */
final class DecisionCalls {
    private static final String SIGNED_OFF = "{\"body\": \"Board\", \"decidedOn\": \"2013-06-01\"}";
    private static final String REOPENED = "{\"body\": \"Board\", \"decidedOn\": \"2013-07-01\", \"reason\": \"Drift again\"}";
    private static final String SUSPENDED = "{\"from\": \"2012-11-06\", \"decidedBy\": \"Board\", \"reason\": \"First things first\"}";
    private static final String RESUMED = "{\"on\": \"2013-01-08\", \"decidedBy\": \"Board\", \"reason\": \"They are done\"}";

    private DecisionCalls() {}

    static void add(Map<String, Function<Someone, Response>> calls) {
        post(calls, "signOffRecommendation", t -> recommendation(t, "/sign-off"), t -> SIGNED_OFF);
        post(calls, "reopenRecommendation", t -> recommendation(t, "/reopening", "/sign-off", SIGNED_OFF), t -> REOPENED);
        post(calls, "signOffAction", t -> action(t, "/sign-off"), t -> SIGNED_OFF);
        post(calls, "reopenAction", t -> action(t, "/reopening", "/sign-off", SIGNED_OFF), t -> REOPENED);
        post(calls, "carryOverAction", t -> "/actions/" + t.action() + "/carry-over", DecisionCalls::carriedOver);
        post(calls, "overrideRating", t -> "/recommendations/" + t.recommendation() + "/override", t -> overridden());
        send(calls, "DELETE", "endRatingOverride", DecisionCalls::overriding, t -> "");
        phases(calls);
    }

    private static void phases(Map<String, Function<Someone, Response>> calls) {
        post(calls, "suspendPhase", t -> phase(t) + "/suspension", t -> SUSPENDED);
        post(calls, "resumePhase", t -> phase(t, "/suspension", SUSPENDED) + "/resumption", t -> RESUMED);
        post(calls, "signOffPhase", t -> phase(t) + "/sign-off", t -> SIGNED_OFF);
        post(calls, "reopenPhase", t -> phase(t, "/sign-off", SIGNED_OFF) + "/reopening", t -> REOPENED);
    }

    /** A phase whose one action is signed off, after the decisions {@code before} the one that is asked for. */
    private static String phase(Things things, String... before) {
        Programme programme = things.programme();
        String phase = programme.phase(1, null);
        String action = programme.action(things.recommendation(), 2, Programme.in(phase));
        programme.finished(action, "2013-04-01", "2013-05-01");
        programme.signOffAction(action, "2013-06-01").statusCode(200);
        if (before.length > 0) {
            programme.decide(phase + before[0], before[1]).statusCode(200);
        }
        return phase;
    }

    private static String overriding(Things things) {
        String address = "/recommendations/" + things.recommendation() + "/override";
        things.programme().decide(address, overridden());
        return address;
    }

    private static String recommendation(Things things, String noun, String... before) {
        return decided(things, "/recommendations/" + things.recommendation(), noun, before);
    }

    private static String action(Things things, String noun, String... before) {
        return decided(things, "/actions/" + things.action(), noun, before);
    }

    /** The address of a decision about something finished, after the one {@code before} it. */
    private static String decided(Things things, String subject, String noun, String... before) {
        things.programme().finished(things.action(), "2013-04-01", "2013-05-01");
        if (before.length > 0) {
            things.programme().decide(subject + before[0], before[1]).statusCode(200);
        }
        return subject + noun;
    }

    private static String carriedOver(Things things) {
        Programme other = new Programme("2013-02-15");
        String into = other.action(other.recommendation(1, "ongoing"), 1, "");
        return "{\"into\": \"" + into + "\", \"decidedOn\": \"2013-06-01\", \"reason\": \"For later\"}";
    }

    private static String overridden() {
        return "{\"rag\": \"amber\", \"reason\": \"Seen the files\", \"expiresOn\": \""
                + AsAt.today().plusDays(30) + "\"}";
    }
}

package touchstone.plans;

import static touchstone.plans.PlanCalls.post;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import touchstone.plans.PlanCalls.Things;
import touchstone.platform.testing.Person;
import touchstone.platform.time.AsAt;

/** One good request for each decision, about something that is ready for it. */
final class DecisionCalls {
    private static final String SIGNED_OFF = "{\"body\": \"Board\", \"decidedOn\": \"2013-06-01\"}";
    private static final String REOPENED = "{\"body\": \"Board\", \"decidedOn\": \"2013-07-01\", \"reason\": \"Drift again\"}";
    private static final String SUSPENDED = "{\"from\": \"2012-11-06\", \"decidedBy\": \"Board\", \"reason\": \"First things first\"}";
    private static final String RESUMED = "{\"on\": \"2013-01-08\", \"decidedBy\": \"Board\", \"reason\": \"They are done\"}";

    private DecisionCalls() {}

    static void add(Map<String, Function<Person, Response>> calls) {
        post(calls, "signOffRecommendation", t -> recommendation(t, "/sign-off"), t -> SIGNED_OFF);
        post(calls, "reopenRecommendation", t -> recommendation(t, "/reopening", "/sign-off", SIGNED_OFF), t -> REOPENED);
        post(calls, "signOffAction", t -> action(t, "/sign-off"), t -> SIGNED_OFF);
        post(calls, "reopenAction", t -> action(t, "/reopening", "/sign-off", SIGNED_OFF), t -> REOPENED);
        post(calls, "carryOverAction", t -> "/actions/" + t.action() + "/carry-over", DecisionCalls::carriedOver);
        post(calls, "overrideRating", t -> "/recommendations/" + t.recommendation() + "/override", t -> overridden());
        calls.put("endRatingOverride", person -> {
            Things things = Things.draft();
            String address = "/recommendations/" + things.recommendation() + "/override";
            things.programme().decide(address, overridden());
            return person.asks().delete(Things.BASE + address);
        });
        phases(calls);
    }

    private static void phases(Map<String, Function<Person, Response>> calls) {
        calls.put("suspendPhase", person -> onPhase(person, "/suspension", SUSPENDED));
        calls.put("resumePhase", person -> onPhase(person, "/resumption", RESUMED, "/suspension", SUSPENDED));
        calls.put("signOffPhase", person -> onPhase(person, "/sign-off", SIGNED_OFF));
        calls.put("reopenPhase", person -> onPhase(person, "/reopening", REOPENED, "/sign-off", SIGNED_OFF));
    }

    /** A decision about a phase of its own, whose one action is signed off, after the decisions {@code before} it. */
    private static Response onPhase(Person person, String noun, String decision, String... before) {
        Programme programme = new Programme("2013-02-15");
        String phase = programme.phase(1, null);
        String action = programme.action(programme.recommendation(1, "ongoing"), 1, Programme.in(phase));
        programme.finished(action, "2013-04-01", "2013-05-01");
        programme.signOffAction(action, "2013-06-01").statusCode(200);
        for (int one = 0; one < before.length; one += 2) {
            programme.decide(phase + before[one], before[one + 1]).statusCode(200);
        }
        return person.asks().body(decision).post(programme.base + phase + noun);
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

package touchstone.gateway.web.form;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Predicate;
import touchstone.contracts.Problem;

/** Sends what a form says to its owner. */
public final class FormSubmission {
    private FormSubmission() {}

    /** What the owner refused, in its words: by field, or as one sentence; empty when it was taken. */
    public static List<Problem.Item> refusals(Runnable call) {
        return send(call, error -> error.field() != null);
    }

    /** What the owner refused, each thing that stands against it by itself; empty when it was taken. */
    public static List<Problem.Item> objections(Runnable call) {
        return send(call, error -> true);
    }

    /** The form with what cannot be read of it or, when all can, with everything that stands against it. */
    public static Form form(FormReader typed, Runnable call) {
        return typed.isReadable() ? typed.form().wrong(objections(call)) : typed.form();
    }

    private static List<Problem.Item> send(Runnable call, Predicate<Problem.Item> tells) {
        try {
            call.run();
            return List.of();
        } catch (WebApplicationException refused) {
            Problem problem = refused.getResponse().readEntity(Problem.class);
            boolean told = problem.errors() != null && problem.errors().stream().anyMatch(tells);
            return told ? problem.errors() : List.of(new Problem.Item(null, problem.detail()));
        } catch (ProcessingException away) {
            return List.of(new Problem.Item(null, "Its owner does not answer just now. Try again in a minute."));
        }
    }
}

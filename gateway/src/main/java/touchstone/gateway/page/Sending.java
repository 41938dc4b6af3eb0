package touchstone.gateway.page;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import touchstone.contracts.Problem;

/** Sends what a form says to its owner. */
public final class Sending {
    private Sending() {}

    /** What the owner refused, in its words; empty when it was taken. */
    public static List<Problem.Item> refusals(Runnable call) {
        try {
            call.run();
            return List.of();
        } catch (WebApplicationException refused) {
            Problem problem = refused.getResponse().readEntity(Problem.class);
            boolean named = problem.errors() != null && problem.errors().stream().anyMatch(error -> error.field() != null);
            return named ? problem.errors() : List.of(new Problem.Item(null, problem.detail()));
        } catch (ProcessingException away) {
            return List.of(new Problem.Item(null, "Its owner does not answer just now. Try again in a minute."));
        }
    }
}

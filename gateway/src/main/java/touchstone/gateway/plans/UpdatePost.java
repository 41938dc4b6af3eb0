package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.Action;
import touchstone.gateway.owners.PlansOwner;

/** Posts an update on behalf of whoever filled in the form. */
@ApplicationScoped
class UpdatePost {
    @RestClient PlansOwner.Updates updates;

    /** The form as it was typed, with what needs correcting; without errors when it was taken. */
    UpdateForm submit(String authority, Action action, UpdateForm form) {
        List<Problem.Item> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return form.wrong(unreadable);
        }
        try {
            updates.submit(authority, action.id(), form.update());
            return form;
        } catch (WebApplicationException refused) {
            return form.wrong(errors(refused));
        }
    }

    private static List<Problem.Item> errors(WebApplicationException refused) {
        Problem problem = refused.getResponse().readEntity(Problem.class);
        boolean named = problem.errors() != null && !problem.errors().isEmpty();
        return named ? problem.errors() : List.of(new Problem.Item(null, problem.detail()));
    }
}

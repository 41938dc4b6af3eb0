package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.Action;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Sending;

/** Posts an update on behalf of whoever filled in the form. */
@ApplicationScoped
class UpdatePost {
    @RestClient PlansOwner.Updates updates;
    @RestClient PlansOwner.Drafts drafts;

    /** The form as it was typed, with what needs correcting; without errors when it was taken. */
    UpdateForm submit(String authority, Action action, UpdateForm form) {
        List<Problem.Item> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return form.wrong(unreadable);
        }
        return form.wrong(Sending.refusals(() -> updates.submit(authority, action.id(), form.update())));
    }

    /** Keeps it for later, with whatever is still missing. */
    UpdateForm keep(String authority, Action action, UpdateForm form) {
        String seen = form.draft().isEmpty() ? null : "\"" + form.draft() + "\"";
        return form.wrong(Sending.refusals(() -> drafts.save(authority, action.id(), seen, form.draftSoFar())));
    }
}

package touchstone.gateway.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.action.Action;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.FormSubmission;

/** Posts an update on behalf of whoever filled in the form. */
@ApplicationScoped
class UpdateSubmission {
    @RestClient PlansClient.Updates updates;
    @RestClient PlansClient.Drafts drafts;

    /** The form as it was typed, with what needs correcting; without errors when it was taken. */
    UpdateForm submit(String authority, Action action, UpdateForm form) {
        List<Problem.Item> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return form.wrong(unreadable);
        }
        return form.wrong(FormSubmission.refusals(() -> updates.submit(authority, action.id(), form.update())));
    }

    /** Keeps it for later, with whatever is still missing. */
    UpdateForm keep(String authority, Action action, UpdateForm form) {
        String seen = form.draft().isEmpty() ? null : "\"" + form.draft() + "\"";
        return form.wrong(FormSubmission.refusals(() -> drafts.save(authority, action.id(), seen, form.draftSoFar())));
    }
}

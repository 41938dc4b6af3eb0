package touchstone.gateway.web.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.plan.GroupTitleReader;
import touchstone.gateway.web.plan.GroupTitles;
import touchstone.platform.time.AsAt;

/** Reads what the forms show with which an action is changed. */
@ApplicationScoped
class EditReader {
    @RestClient PlansClient.History history;

    private final GroupTitleReader titles;
    private final ParallelCalls together;

    EditReader(GroupTitleReader titles, ParallelCalls together) {
        this.titles = titles;
        this.together = together;
    }

    EditView blank(String authority, Action action, boolean inPlace) {
        return new EditView(action, EditView.filled(action), Form.of(EditView.date(action)), null, null, divisions(authority, action), inPlace, "/" + authority);
    }

    /**
     * The form that was sent, with the version that it is now to be sent with.
     *
     * @param version that it was sent with
     */
    EditView wrong(String authority, Action now, Form form, String version, boolean inPlace) {
        boolean date = form.id().equals(EditView.date(now));
        boolean overtaken = !String.valueOf(now.version()).equals(version);
        List<ActionEdit> edits = overtaken ? together.ask(() -> history.edits(authority, now.id())).orElse(List.of()) : List.of();
        return new EditView(now, date ? EditView.filled(now) : form, date ? form : Form.of(EditView.date(now)), overtaken ? form : null,
                edits.stream().findFirst().orElse(null), divisions(authority, now), inPlace, "/" + authority);
    }

    private GroupTitles divisions(String authority, Action action) {
        return titles.within(authority, action.plan(), AsAt.today());
    }
}

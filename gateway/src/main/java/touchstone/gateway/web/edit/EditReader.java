package touchstone.gateway.web.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.gateway.clients.AllPages;
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

    /** @param form the one of its forms to be shown as it was typed; null for none */
    EditView read(String authority, Action now, Form form, boolean inPlace) {
        Form facts = EditView.filled(now).or(form);
        Form date = Form.of(EditView.date(now)).or(form);
        boolean overtaken = form != null && form.isRefused() && !String.valueOf(now.version()).equals(form.value(EditView.VERSION));
        List<ActionEdit> edits = overtaken ? together.ask(() -> AllPages.of(after -> history.edits(authority, now.id(), after, AllPages.PAGE))).orElse(List.of()) : List.of();
        return new EditView(now, facts, date, overtaken ? form : null, edits.stream().findFirst().orElse(null), divisions(authority, now), inPlace, "/" + authority);
    }

    private GroupTitles divisions(String authority, Action action) {
        return titles.within(authority, action.plan(), AsAt.today());
    }
}

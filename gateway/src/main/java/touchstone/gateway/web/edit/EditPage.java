package touchstone.gateway.web.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionChange;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.replanning.NewDate;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.action.ActionReader;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Changing an action and giving it a new date, within a page or on one of its own. Whoever saves second sees what the first one saved. */
@Path("/{authority}/actions/{reference}/edit")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EditPage {
    @RestClient PlansClient.Actions actions;

    private final PageLayouts frames;
    private final ActionReader reader;
    private final EditReader editing;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    EditPage(PageLayouts frames, ActionReader reader, EditReader editing, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.editing = editing;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(PageLayout frame, EditView view);

        static native TemplateInstance edit$forms(PageLayout frame, EditView view);
    }

    @GET
    @AllowAs(contract = ActionsApi.class, operation = "edit")
    @Operation(hidden = true)
    public TemplateInstance edit(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx) {
        return shown(authority, reference, current.shown(), htmx != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = ActionsApi.class, operation = "edit")
    @Operation(hidden = true)
    public Response save(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = current.read(EditView.facts(action));
        ActionChange change = new ActionChange(Optional.ofNullable(typed.text("text", "Say what will be done.")),
                Optional.ofNullable(typed.text("leadAgency", "Choose who leads it.")), null, Optional.of(typed.typed("owner")),
                Optional.ofNullable(typed.id("workstream")), Optional.ofNullable(typed.id("phase")), typed.text("reason", "Say why it changes."));
        typed.require("text");
        typed.require("leadAgency");
        String seen = typed.version(EditView.VERSION);
        return answer(authority, reference, htmx, submission.send(typed, change, () -> actions.edit(authority, action.id(), seen, change)));
    }

    @POST
    @Path("/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = ActionsApi.class, operation = "replan")
    @Operation(hidden = true)
    public Response replan(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = current.read(EditView.date(action));
        NewDate date = new NewDate(typed.date("due", "Give the new date, such as 2013-05-15."), typed.date("decidedOn", DecisionForm.DAY),
                typed.text("decidedBy"), null, typed.text("reason", "Say why it moves."));
        String seen = typed.version(EditView.VERSION);
        return answer(authority, reference, htmx, submission.send(typed, date, () -> actions.replan(authority, action.id(), seen, date)));
    }

    /** What was changed may now stand elsewhere: under another heading, in a count, in the story. So its page is shown anew. */
    private Response answer(String authority, String reference, String htmx, Form form) {
        return answer.inPlace(form, Address.action(authority, reference), () -> shown(authority, reference, form, htmx != null));
    }

    private TemplateInstance shown(String authority, String reference, Form form, boolean inPlace) {
        EditView view = editing.read(authority, reader.find(authority, reference, null), form, inPlace);
        PageLayout frame = frames.of(authority, Section.PLAN, "Change " + view.action().reference(), null);
        return inPlace ? Templates.edit$forms(frame, view) : Templates.edit(frame, view);
    }
}

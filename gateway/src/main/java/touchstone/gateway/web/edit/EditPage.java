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
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionChange;
import touchstone.contracts.plans.action.NewDate;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.action.ActionReader;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** Changing an action and giving it a new date, within a page or on one of its own. Whoever saves second sees what the first one saved. */
@Path("/{authority}/actions/{reference}/edit")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EditPage {
    @RestClient PlansClient.Actions actions;

    private final PageLayouts frames;
    private final ActionReader reader;
    private final EditReader editing;

    EditPage(PageLayouts frames, ActionReader reader, EditReader editing) {
        this.frames = frames;
        this.reader = reader;
        this.editing = editing;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(PageLayout frame, EditView view);

        static native TemplateInstance edit$forms(PageLayout frame, EditView view);
    }

    @GET
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public TemplateInstance edit(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx) {
        return shown(authority, editing.blank(authority, reader.find(authority, reference, null), htmx != null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response save(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx,
            @RestForm String version, @RestForm String text, @RestForm String leadAgency, @RestForm String owner,
            @RestForm String workstream, @RestForm String phase, @RestForm String reason) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = new FormReader(Form.of(EditView.facts(action)).with("text", text).with("leadAgency", leadAgency).with("owner", owner)
                .with("workstream", workstream).with("phase", phase).with("reason", reason));
        ActionChange change = new ActionChange(Optional.of(typed.text("text", "Say what will be done.")),
                Optional.of(typed.text("leadAgency", "Choose who leads it.")), null, Optional.of(typed.form().value("owner")),
                Optional.ofNullable(typed.idOrNull("workstream")), Optional.ofNullable(typed.idOrNull("phase")),
                typed.text("reason", "Say why it changes."));
        return answer(authority, reference, version, htmx, sent(typed, () -> actions.edit(authority, action.id(), quoted(version), change)));
    }

    @POST
    @Path("/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response replan(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx,
            @RestForm String version, @RestForm String due, @RestForm String decidedOn, @RestForm String decidedBy, @RestForm String reason) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = new FormReader(Form.of(EditView.date(action)).with("due", due).with("decidedOn", decidedOn)
                .with("decidedBy", decidedBy).with("reason", reason));
        NewDate date = new NewDate(typed.date("due", "Give the new date, such as 2013-05-15."),
                typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."), typed.textOrNull("decidedBy"), null,
                typed.text("reason", "Say why it moves."));
        return answer(authority, reference, version, htmx, sent(typed, () -> actions.replan(authority, action.id(), quoted(version), date)));
    }

    private static Form sent(FormReader typed, Runnable send) {
        return typed.isReadable() ? typed.form().wrong(FormSubmission.refusals(send)) : typed.form();
    }

    /** What was changed may now stand elsewhere: under another heading, in a count, in the story. So its page is shown anew. */
    private Response answer(String authority, String reference, String version, String htmx, Form form) {
        boolean inPlace = htmx != null;
        if (form.errors().isEmpty()) {
            return inPlace ? Response.noContent().header("HX-Refresh", "true").build()
                    : Response.seeOther(URI.create(Address.action(authority, reference))).build();
        }
        Action now = reader.find(authority, reference, null);
        EditView view = editing.wrong(authority, now, form, version, inPlace);
        // htmx swaps in no answer but a success, so that in place an error is answered with 200.
        return Response.status(inPlace ? 200 : 422).entity(shown(authority, view)).build();
    }

    private TemplateInstance shown(String authority, EditView view) {
        PageLayout frame = frames.of(authority, Section.PLAN, "Change " + view.action().reference(), null);
        return view.inPlace() ? Templates.edit$forms(frame, view) : Templates.edit(frame, view);
    }

    private static String quoted(String version) {
        return "\"" + version + "\"";
    }
}

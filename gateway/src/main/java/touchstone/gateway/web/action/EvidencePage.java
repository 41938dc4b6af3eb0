package touchstone.gateway.web.action;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Allow;
import touchstone.contracts.Problem;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.evidence.EvidenceRejection;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The forms that stand under an action's evidence: to put some forward, and to review it. */
@Path("/{authority}/actions/{reference}/evidence")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EvidencePage {
    @RestClient PlansClient.Evidence evidence;

    private final PageLayouts frames;
    private final ActionReader reader;
    private final EvidenceSubmission post;

    EvidencePage(PageLayouts frames, ActionReader reader, EvidenceSubmission post) {
        this.frames = frames;
        this.reader = reader;
        this.post = post;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allow({Role.PARTNER, Role.PROGRAMME_MANAGER})
    @Operation(hidden = true)
    public Response putForward(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @HeaderParam("HX-Request") String htmx,
            @RestForm String kind, @RestForm String title, @RestForm("file") FileUpload file, @RestForm String link,
            @RestForm String indicator, @RestForm String dated, @RestForm String expiresOn) {
        Action action = reader.find(authority, reference, null);
        Form form = post.submit(authority, action.id(), Form.of(EvidenceView.OFFER).with("kind", kind).with("title", title).with("file", "")
                .with("link", link).with("indicator", indicator).with("dated", dated).with("expiresOn", expiresOn), file);
        return answer(authority, action, htmx, form, EvidenceSaved.PUT_FORWARD);
    }

    @POST
    @Path("/{id}/submission")
    @Allow({Role.PARTNER, Role.PROGRAMME_MANAGER})
    @Operation(hidden = true)
    public Response submit(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @HeaderParam("HX-Request") String htmx, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, htmx, sent(id, () -> evidence.submitDraft(authority, action.id(), id)), EvidenceSaved.PUT_FORWARD);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allow({Role.PARTNER, Role.PROGRAMME_MANAGER})
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @HeaderParam("HX-Request") String htmx, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, htmx, sent(id, () -> evidence.withdraw(authority, action.id(), id)), EvidenceSaved.WITHDRAWN);
    }

    @POST
    @Path("/{id}/acceptance")
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response accept(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @HeaderParam("HX-Request") String htmx, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, htmx, sent(id, () -> evidence.accept(authority, action.id(), id)), EvidenceSaved.ACCEPTED);
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response reject(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @HeaderParam("HX-Request") String htmx, @PathParam("id") UUID id, @RestForm String reason) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = new FormReader(Form.of(EvidenceView.rejection(id)).with("reason", reason));
        EvidenceRejection rejection = new EvidenceRejection(typed.text("reason", "Say what it does not show."));
        Form form = typed.isReadable() ? typed.form().wrong(FormSubmission.refusals(() -> evidence.reject(authority, action.id(), id, rejection)))
                : typed.form();
        return answer(authority, action, htmx, form, EvidenceSaved.REJECTED);
    }

    private static Form sent(UUID id, Runnable call) {
        List<Problem.Item> refused = FormSubmission.refusals(call);
        return Form.of(EvidenceView.rejection(id)).wrong(refused);
    }

    /** Anew after a success, else with the form as it was typed; within the page where it was sent from there. */
    private Response answer(String authority, Action action, String htmx, Form form, EvidenceSaved done) {
        boolean taken = form.errors().isEmpty();
        if (taken && htmx == null) {
            return Response.seeOther(URI.create(Address.action(authority, action.reference()) + "?evidence=" + done + "#evidence")).build();
        }
        UnaryOperator<EvidenceView> change = shown -> taken ? shown.saved(done) : shown.wrong(form);
        ActionView view = reader.read(authority, action, null, null, false).with(change);
        PageLayout frame = frames.of(authority, Section.PLAN, action.reference(), null);
        // htmx swaps in no answer but a success, so that in place an error is answered with 200.
        return htmx != null ? Response.ok(ActionPage.Templates.action$evidence(frame, view)).build()
                : Response.status(422).entity(ActionPage.Templates.action(frame, view)).build();
    }
}

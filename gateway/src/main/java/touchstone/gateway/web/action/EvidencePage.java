package touchstone.gateway.web.action;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.evidence.EvidenceRejection;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** The forms that stand under an action's evidence: to put some forward, and to review it. */
@Path("/{authority}/actions/{reference}/evidence")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EvidencePage {
    @RestClient PlansClient.Evidence evidence;

    private final ActionPage page;
    private final ActionReader reader;
    private final EvidenceSubmission offers;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    EvidencePage(ActionPage page, ActionReader reader, EvidenceSubmission offers, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.reader = reader;
        this.offers = offers;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowAs(contract = EvidenceApi.class, operation = "submit")
    @Operation(hidden = true)
    public Response putForward(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @RestForm("file") FileUpload file) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, offers.submit(authority, action.id(), posted.read(EvidenceView.OFFER), file), EvidenceSaved.PUT_FORWARD);
    }

    @POST
    @Path("/{id}/submission")
    @AllowAs(contract = EvidenceApi.class, operation = "submitDraft")
    @Operation(hidden = true)
    public Response submit(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, sent(id, () -> evidence.submitDraft(authority, action.id(), id)), EvidenceSaved.PUT_FORWARD);
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = EvidenceApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, sent(id, () -> evidence.withdraw(authority, action.id(), id)), EvidenceSaved.WITHDRAWN);
    }

    @POST
    @Path("/{id}/acceptance")
    @AllowAs(contract = EvidenceApi.class, operation = "accept")
    @Operation(hidden = true)
    public Response accept(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        return answer(authority, action, sent(id, () -> evidence.accept(authority, action.id(), id)), EvidenceSaved.ACCEPTED);
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = EvidenceApi.class, operation = "reject")
    @Operation(hidden = true)
    public Response reject(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = posted.read(EvidenceView.rejection(id));
        EvidenceRejection rejection = new EvidenceRejection(typed.text("reason", "Say what it does not show."));
        return answer(authority, action, submission.send(typed, rejection, () -> evidence.reject(authority, action.id(), id, rejection)), EvidenceSaved.REJECTED);
    }

    private Form sent(UUID id, Runnable call) {
        return submission.send(Form.of(EvidenceView.rejection(id)), call);
    }

    private Response answer(String authority, Action action, Form form, EvidenceSaved done) {
        return answer.to(form, Address.action(authority, action.reference()) + "?evidence=" + done + "#evidence", () -> page.of(authority, action));
    }
}

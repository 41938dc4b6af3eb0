package touchstone.gateway.web.credentials;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.access.credential.CredentialRotation;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.contracts.access.credential.CredentialsApi;
import touchstone.contracts.access.credential.NewCredential;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.platform.caller.AllowAs;

/** What is done with credentials. */
@Path("/{authority}/credentials")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class CredentialForms {
    private final CredentialsPage page;
    private final FlashSecret once;
    private final CredentialsApi credentials;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    CredentialForms(CredentialsPage page, FlashSecret once, CredentialsApi credentials, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.once = once;
        this.credentials = credentials;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = CredentialsApi.class, operation = "issue")
    @Operation(hidden = true)
    public Response issue(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(CredentialsView.ISSUE);
        List<CredentialScope> scopes = typed.choices(CredentialScope.class, "scopes", "Choose what it is good for.");
        NewCredential facts = new NewCredential(typed.text("agency", "Choose the agency."),
                typed.text("label", "Say what it is for, such as: case system, nightly."), scopes.isEmpty() ? null : scopes, typed.date("expires"));
        return shown(authority, CredentialSaved.ISSUED, submission.sendAndGet(typed, facts, () -> credentials.issue(authority, facts).secret()));
    }

    @POST
    @Path("/{id}/rotation")
    @AllowAs(contract = CredentialsApi.class, operation = "rotate")
    @Operation(hidden = true)
    public Response rotate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(CredentialsView.rotationOf(id));
        CredentialRotation facts = new CredentialRotation(typed.numberOrNull("overlapDays", "Give a number of days, 0 to 90."), typed.date("expires"));
        return shown(authority, CredentialSaved.ROTATED, submission.sendAndGet(typed, facts, () -> credentials.rotate(authority, id, facts).secret()));
    }

    @POST
    @Path("/{id}/revocation")
    @AllowAs(contract = CredentialsApi.class, operation = "revoke")
    @Operation(hidden = true)
    public Response revoke(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        Form form = submission.send(Form.of("credentials"), () -> credentials.revoke(authority, id));
        return answer.to(form, CredentialsView.path(authority) + CredentialSaved.REVOKED.query(), () -> page.of(authority, null));
    }

    private Response shown(String authority, CredentialSaved done, FormResult<String> secret) {
        String path = CredentialsView.path(authority);
        return secret.isRefused() ? answer.to(secret.form(), path, () -> page.of(authority, null)) : once.goOn(path, done.query(), secret.answer());
    }
}

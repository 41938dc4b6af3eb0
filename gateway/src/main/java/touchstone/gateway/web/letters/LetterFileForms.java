package touchstone.gateway.web.letters;

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
import touchstone.contracts.governance.letter.LetterFileWithdrawal;
import touchstone.contracts.governance.letter.LetterFilesApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FileSubmission;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Keeps files with a letter on its page, and withdraws them. */
@Path("/{authority}/governance/letters/{id}/files")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LetterFileForms {
    @RestClient GovernanceClient.LetterFiles letterFiles;

    private final LetterPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FileSubmission files;
    private final FormAnswer answer;

    LetterFileForms(LetterPage page, CurrentForm posted, FormSubmission submission, FileSubmission files, FormAnswer answer) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.files = files;
        this.answer = answer;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowAs(contract = LetterFilesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @RestForm("file") FileUpload file) {
        FormReader typed = posted.read(LetterView.FILE);
        return answer(authority, id, files.send(typed, file, (name, content) -> letterFiles.add(authority, id, name, content)), LetterSaved.FILED);
    }

    @POST
    @Path("/{file}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = LetterFilesApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("file") UUID file) {
        FormReader typed = posted.read(LetterView.withdrawal(file));
        LetterFileWithdrawal why = new LetterFileWithdrawal(typed.text("reason", "Say why, as those who read the letter are told."));
        return answer(authority, id, submission.send(typed, why, () -> letterFiles.withdraw(authority, id, file, why)), LetterSaved.WITHDRAWN);
    }

    private Response answer(String authority, UUID id, Form form, LetterSaved saved) {
        return answer.to(form, Address.letter(authority, id) + "?saved=" + saved, () -> page.of(authority, id, null, null));
    }
}

package touchstone.gateway.web.meeting;

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
import touchstone.contracts.governance.paper.NewPaper;
import touchstone.contracts.governance.paper.PapersApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Files papers on the page of a meeting. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.TEXT_HTML)
class PaperForms {
    @RestClient GovernanceClient.Papers papers;

    private final MeetingAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    PaperForms(MeetingAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    /** Its content may follow; where that is refused, the paper stays without any until it is brought again. */
    @POST
    @Path("/items/{item}/papers")
    @AllowAs(contract = PapersApi.class, operation = "file")
    @Operation(hidden = true)
    public Response file(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item, @RestForm("file") FileUpload file) {
        FormReader typed = posted.read(PapersDesk.paper(item));
        NewPaper facts = new NewPaper(item, typed.text("title", "Say what the paper is called."), typed.numberOrNull("exemptParagraph", "Choose a paragraph from 1 to 7."));
        FormResult<UUID> filed = submission.sendAndGet(typed, facts, () -> papers.file(authority, id, facts).id());
        boolean sent = file != null && file.size() > 0;
        return page.to(authority, id, sent && !filed.isRefused() ? uploaded(filed.form(), authority, id, filed.answer(), file) : filed.form(), MeetingSaved.PAPER);
    }

    @POST
    @Path("/papers/{paper}/file")
    @AllowAs(contract = PapersApi.class, operation = "upload")
    @Operation(hidden = true)
    public Response upload(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("paper") UUID paper, @RestForm("file") FileUpload file) {
        FormReader typed = posted.read(PapersDesk.version(paper));
        requireFile(typed, file);
        Form form = typed.isReadable() ? uploaded(typed.form(), authority, id, paper, file) : typed.form();
        return page.to(authority, id, form, MeetingSaved.PAPER);
    }

    private Form uploaded(Form form, String authority, UUID id, UUID paper, FileUpload file) {
        Form sent = submission.send(form, () -> papers.upload(authority, id, paper, file.fileName().replaceAll(".*[/\\\\]", ""), file.uploadedFile().toFile()));
        return sent.isRefused() && sent.problem().status() < 500 ? sent.with("file", "").refusedAt("file") : sent;
    }

    private static void requireFile(FormReader typed, FileUpload file) {
        if (file == null || file.size() == 0) {
            typed.wrong("file", "Choose the file.");
        }
    }
}

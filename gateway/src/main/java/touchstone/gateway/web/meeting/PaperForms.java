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
import touchstone.gateway.web.form.FileSubmission;
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
    private final FileSubmission files;

    PaperForms(MeetingAnswer page, CurrentForm posted, FormSubmission submission, FileSubmission files) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.files = files;
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
        return page.to(authority, id, FileSubmission.isThere(file) && !filed.isRefused()
                ? files.send(filed.form(), file, (name, content) -> papers.upload(authority, id, filed.answer(), name, content)) : filed.form(), MeetingSaved.PAPER);
    }

    @POST
    @Path("/papers/{paper}/file")
    @AllowAs(contract = PapersApi.class, operation = "upload")
    @Operation(hidden = true)
    public Response upload(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("paper") UUID paper, @RestForm("file") FileUpload file) {
        FormReader typed = posted.read(PapersDesk.version(paper));
        return page.to(authority, id, files.send(typed, file, (name, content) -> papers.upload(authority, id, paper, name, content)), MeetingSaved.PAPER);
    }
}

package touchstone.gateway.web.board;

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
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.BodyCorrection;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.Ending;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.ReportingLinesApi;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.TermsApi;
import touchstone.contracts.governance.body.terms.TermsChange;
import touchstone.contracts.governance.body.terms.TermsCorrection;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What a body is called, its terms, and whom it reports to. */
@Path("/{authority}/bodies/{reference}/set-up")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class TermsForms {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.BodyTerms terms;
    @RestClient GovernanceClient.ReportingLines lines;

    private final BoardReader reader;
    private final BoardAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    TermsForms(BoardReader reader, BoardAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.reader = reader;
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/name")
    @AllowAs(contract = BodiesApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response name(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.NAME);
        String seen = typed.version("version");
        BodyCorrection correction = new BodyCorrection(typed.text("name", "Give its name."), typed.choice(BodyKind.class, "kind", "Choose what sort of body it is."),
                typed.id("parent"), typed.text("reason", "Say what was wrong."));
        return answer.to(submission.send(typed, correction, () -> bodies.correct(authority, body(authority, reference), seen, correction)), authority, reference, BoardSaved.CORRECTED);
    }

    @POST
    @Path("/terms")
    @AllowAs(contract = TermsApi.class, operation = "change")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.TERMS);
        TermsChange change = new TermsChange(typed.date("from", "Give the day from which they hold, such as 2013-05-15."), TermsFields.read(typed));
        return answer.to(submission.send(typed, change, () -> terms.change(authority, body(authority, reference), change)), authority, reference, BoardSaved.TERMS);
    }

    @POST
    @Path("/terms/{id}/correction")
    @AllowAs(contract = TermsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(BoardView.correction(id));
        String seen = typed.version("version");
        TermsCorrection correction = new TermsCorrection(TermsFields.read(typed), typed.text("reason", "Say what was wrong."));
        return answer.to(submission.send(typed, correction, () -> terms.correct(authority, body(authority, reference), id, seen, correction)),
                authority, reference, BoardSaved.TERMS_CORRECTED);
    }

    @POST
    @Path("/reporting-lines")
    @AllowAs(contract = ReportingLinesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response report(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.LINE);
        typed.text("to", "Choose the body that it reports to.");
        NewReportingLine line = new NewReportingLine(typed.id("to"), typed.choices(Verb.class, "verbs", "Choose what that body may do."), typed.date("from"), typed.date("until"));
        return answer.to(submission.send(typed, line, () -> lines.add(authority, body(authority, reference), line)), authority, reference, BoardSaved.LINE);
    }

    @POST
    @Path("/reporting-lines/{id}/ending")
    @AllowAs(contract = ReportingLinesApi.class, operation = "end")
    @Operation(hidden = true)
    public Response end(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(BoardView.ending(id));
        Ending ending = new Ending(typed.date("until", "Give the last day, such as 2013-05-15."));
        return answer.to(submission.send(typed, ending, () -> lines.end(authority, body(authority, reference), id, ending)), authority, reference, BoardSaved.LINE_ENDED);
    }

    private UUID body(String authority, String reference) {
        return reader.body(authority, reference).id();
    }
}

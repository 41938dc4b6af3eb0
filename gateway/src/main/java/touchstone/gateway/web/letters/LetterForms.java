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
import touchstone.contracts.Slug;
import touchstone.contracts.governance.letter.LetterAnswer;
import touchstone.contracts.governance.letter.LetterKind;
import touchstone.contracts.governance.letter.LetterQuery;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.contracts.governance.letter.NewLetter;
import touchstone.contracts.governance.letter.Sending;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What is done with letters on their pages. */
@Path("/{authority}/governance/letters")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class LetterForms {
    @RestClient GovernanceClient.Letters letters;

    private final LettersPage list;
    private final LetterPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    LetterForms(LettersPage list, LetterPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.list = list;
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = LettersApi.class, operation = "record")
    @Operation(hidden = true)
    public Response write(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(LettersPage.WRITING);
        typed.text("recipients", "Say to whom, one to a line.");
        NewLetter facts = new NewLetter(typed.choice(LetterKind.class, "kind", "Choose what it is."), typed.id("body"), typed.text("sender", "Say who writes, by post."),
                typed.lines("recipients"), typed.text("subject", "Say what it is about."), typed.text("content"), typed.date("dueOn"), typed.date("sentOn"),
                typed.date("replyBy"));
        FormResult<UUID> written = submission.sendAndGet(typed, facts, () -> letters.record(authority, facts).id());
        return answer.to(written.form(), Address.letter(authority, written.answer()) + "?saved=" + LetterSaved.RECORDED, () -> list.letters(authority, new LetterQuery()));
    }

    @POST
    @Path("/{id}/sending")
    @AllowAs(contract = LettersApi.class, operation = "send")
    @Operation(hidden = true)
    public Response send(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LetterView.SENDING);
        Sending sending = new Sending(typed.date("sentOn", "Give the day on which it went out, such as 2013-05-15."), typed.text("content"));
        return answer(authority, id, submission.send(typed, sending, () -> letters.send(authority, id, sending)), LetterSaved.SENT);
    }

    @POST
    @Path("/{id}/answer")
    @AllowAs(contract = LettersApi.class, operation = "answer")
    @Operation(hidden = true)
    public Response answer(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LetterView.ANSWER);
        LetterAnswer facts = new LetterAnswer(typed.date("answeredOn", "Give the day that the answer bears, such as 2013-05-15."),
                typed.text("answeredBy", "Say who answered, by post or body."), typed.text("answer"));
        return answer(authority, id, submission.send(typed, facts, () -> letters.answer(authority, id, facts)), LetterSaved.ANSWERED);
    }

    private Response answer(String authority, UUID id, Form form, LetterSaved saved) {
        return answer.to(form, Address.letter(authority, id) + "?saved=" + saved, () -> page.of(authority, id, null, null));
    }
}

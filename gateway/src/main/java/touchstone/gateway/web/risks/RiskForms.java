package touchstone.gateway.web.risks;

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
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.RiskAssessment;
import touchstone.contracts.governance.risk.RiskClosing;
import touchstone.contracts.governance.risk.RiskDetails;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.contracts.governance.risk.RiskReopening;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What is done with risks on their pages. */
@Path("/{authority}/governance/risks")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RiskForms {
    private static final String SCORE = "Choose from 1 to 5, or leave both out.";

    @RestClient GovernanceClient.Risks risks;

    private final RisksPage list;
    private final RiskPage page;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    RiskForms(RisksPage list, RiskPage page, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.list = list;
        this.page = page;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = RisksApi.class, operation = "add")
    @Operation(hidden = true)
    public Response raise(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(RisksPage.RAISING);
        NewRisk facts = new NewRisk(typed.text("reference", "Give its reference in the register, such as CESC02."), typed.id("body"),
                typed.text("title", "Say what may go wrong."), typed.numberOrNull("likelihood", SCORE), typed.numberOrNull("impact", SCORE), null,
                typed.date("assessedOn"), typed.text("agency"), typed.text("owner"), typed.text("mitigation"), typed.lines("subjects"), null);
        FormResult<UUID> raised = submission.sendAndGet(typed, facts, () -> risks.add(authority, facts).id());
        return answer.to(raised.form(), Address.risk(authority, raised.answer()) + "?saved=" + RiskSaved.RAISED, () -> list.risks(authority, new RiskQuery()));
    }

    /** The version is the one that was on the page, so that nobody judges what they have not read. */
    @POST
    @Path("/{id}/assessment")
    @AllowAs(contract = RisksApi.class, operation = "assess")
    @Operation(hidden = true)
    public Response assess(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(RiskView.ASSESSMENT);
        String seen = typed.version("version");
        RiskAssessment assessment = new RiskAssessment(typed.numberOrNull("likelihood", SCORE), typed.numberOrNull("impact", SCORE), null,
                typed.date("assessedOn", "Give the day on which it was judged, such as 2013-05-15."), typed.text("remark"));
        return answer(authority, id, submission.send(typed, assessment, () -> risks.assess(authority, id, seen, assessment)), RiskSaved.ASSESSED);
    }

    @POST
    @Path("/{id}/change")
    @AllowAs(contract = RisksApi.class, operation = "change")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(RiskView.CHANGE);
        String seen = typed.version("version");
        RiskDetails details = new RiskDetails(typed.text("title", "Say what may go wrong."), typed.text("agency"), typed.text("owner"),
                typed.text("mitigation"), typed.lines("subjects"));
        return answer(authority, id, submission.send(typed, details, () -> risks.change(authority, id, seen, details)), RiskSaved.CHANGED);
    }

    @POST
    @Path("/{id}/closing")
    @AllowAs(contract = RisksApi.class, operation = "close")
    @Operation(hidden = true)
    public Response close(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(RiskView.CLOSING);
        RiskClosing closing = new RiskClosing(typed.date("closedOn", "Give the day, such as 2013-05-15."), typed.text("reason", "Say why it is a risk no more."));
        return answer(authority, id, submission.send(typed, closing, () -> risks.close(authority, id, closing)), RiskSaved.CLOSED);
    }

    @POST
    @Path("/{id}/reopening")
    @AllowAs(contract = RisksApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(RiskView.REOPENING);
        RiskReopening reopening = new RiskReopening(typed.text("reason", "Say why it is a risk again."));
        return answer(authority, id, submission.send(typed, reopening, () -> risks.reopen(authority, id, reopening)), RiskSaved.REOPENED);
    }

    private Response answer(String authority, UUID id, Form form, RiskSaved saved) {
        return answer.to(form, Address.risk(authority, id) + "?saved=" + saved, () -> page.of(authority, id, null, null));
    }
}

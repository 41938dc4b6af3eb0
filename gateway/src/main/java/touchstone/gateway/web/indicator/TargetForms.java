package touchstone.gateway.web.indicator;

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
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.figures.PartText;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.metrics.IndicatorMove;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.platform.caller.AllowAs;

/** Setting and withdrawing targets on the page of an indicator. */
@Path("/{authority}/metrics/{code}/targets")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class TargetForms {
    @RestClient MetricsClient.Targets targets;

    private final IndicatorAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    TargetForms(IndicatorAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @AllowAs(contract = TargetsApi.class, operation = "set")
    @Operation(hidden = true)
    public Response set(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(IndicatorMove.SET_TARGET.form());
        NewTarget target = new NewTarget(PartText.of(typed.typed("breakdown")), typed.date("from", "Give the first day, such as 2016-04-01."),
                typed.decimal("value"), typed.decimal("tolerance"), typed.decimal("low"), typed.decimal("high"),
                "true".equals(typed.typed("literally")) ? true : null, typed.text("source", "Say who set it, and where that is written."), typed.date("knownOn"));
        return answer.to(authority, code, submission.send(typed, target, () -> targets.set(authority, code, target)), IndicatorSaved.TARGET_SET);
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = TargetsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @PathParam("id") UUID id) {
        FormReader typed = posted.read(IndicatorMove.WITHDRAW_TARGET.form(id.toString()));
        WithdrawalReason why = new WithdrawalReason(typed.text("reason", "Say what was wrong with it."));
        return answer.to(authority, code, submission.send(typed, why, () -> targets.withdraw(authority, code, id, why)), IndicatorSaved.WITHDRAWN);
    }
}

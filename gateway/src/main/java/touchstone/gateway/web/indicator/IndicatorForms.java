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
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.indicator.NewDefinition;
import touchstone.contracts.metrics.indicator.NewRetirement;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.metrics.IndicatorMove;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.platform.caller.AllowAs;

/** Redefining and retiring an indicator on its page, and withdrawing what is said of it. */
@Path("/{authority}/metrics/{code}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class IndicatorForms {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Commentary commentary;

    private final IndicatorAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    IndicatorForms(IndicatorAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/definitions")
    @AllowAs(contract = IndicatorsApi.class, operation = "redefine")
    @Operation(hidden = true)
    public Response redefine(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(IndicatorMove.REDEFINE.form());
        String seen = typed.version("version");
        NewDefinition definition = new NewDefinition(typed.date("from", "Give the first day of the first period, such as 2016-04-01."),
                typed.text("text", "Say what exactly is counted from then on."), typed.date("knownOn"));
        return answer.to(authority, code, submission.send(typed, definition, () -> indicators.redefine(authority, code, seen, definition)), IndicatorSaved.REDEFINED);
    }

    @POST
    @Path("/retirement")
    @AllowAs(contract = IndicatorsApi.class, operation = "retire")
    @Operation(hidden = true)
    public Response retire(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(IndicatorMove.RETIRE.form());
        String seen = typed.version("version");
        NewRetirement retirement = new NewRetirement(typed.date("from", "Give the first day of the first period that no figure is asked for."),
                typed.text("reason", "Say why it is no longer measured."));
        return answer.to(authority, code, submission.send(typed, retirement, () -> indicators.retire(authority, code, seen, retirement)), IndicatorSaved.RETIRED);
    }

    @POST
    @Path("/reinstatement")
    @AllowAs(contract = IndicatorsApi.class, operation = "reinstate")
    @Operation(hidden = true)
    public Response reinstate(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(IndicatorMove.REINSTATE.form());
        String seen = typed.version("version");
        WithdrawalReason why = new WithdrawalReason(typed.text("reason", "Say why retiring it was a mistake."));
        return answer.to(authority, code, submission.send(typed, why, () -> indicators.reinstate(authority, code, seen, why)), IndicatorSaved.REINSTATED);
    }

    @POST
    @Path("/said/{id}/withdrawal")
    @AllowAs(contract = CommentaryApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @PathParam("id") UUID id) {
        FormReader typed = posted.read(IndicatorMove.WITHDRAW_COMMENTARY.form(id.toString()));
        WithdrawalReason why = new WithdrawalReason(typed.text("reason", "Say what was wrong with it."));
        return answer.to(authority, code, submission.send(typed, why, () -> commentary.withdraw(authority, id, why)), IndicatorSaved.WITHDRAWN);
    }
}

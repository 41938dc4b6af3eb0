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
import touchstone.contracts.metrics.spc.NewRebase;
import touchstone.contracts.metrics.spc.RebaseWithdrawal;
import touchstone.contracts.metrics.spc.RebasesApi;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.gateway.web.metrics.SeriesView;
import touchstone.platform.caller.AllowAs;

/** Re-basing limits on the page of an indicator. */
@Path("/{authority}/metrics/{code}/rebases")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RebaseForms {
    @RestClient MetricsClient.Rebases rebases;

    private final CurrentForm posted;
    private final FormSubmission submission;
    private final IndicatorAnswer answer;

    RebaseForms(CurrentForm posted, FormSubmission submission, IndicatorAnswer answer) {
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = RebasesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response rebase(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(SeriesView.REBASING);
        NewRebase rebase = new NewRebase(typed.date("from", "Give the first day, such as 2016-04-01."),
                typed.numberOrNull("baseline", "Give a number from 12 to 200, or leave it out."), typed.text("cause", "Say what changed in the process."));
        return answer.to(authority, code, submission.send(typed, rebase, () -> rebases.add(authority, code, rebase)), IndicatorSaved.REBASED);
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = RebasesApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @PathParam("id") UUID id) {
        FormReader typed = posted.read(SeriesView.withdrawal(id.toString()));
        RebaseWithdrawal withdrawal = new RebaseWithdrawal(typed.text("reason", "Say what was wrong with it."));
        return answer.to(authority, code, submission.send(typed, withdrawal, () -> rebases.withdraw(authority, code, id, withdrawal)), IndicatorSaved.REBASE_WITHDRAWN);
    }
}

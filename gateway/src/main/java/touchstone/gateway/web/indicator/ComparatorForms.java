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
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.figures.SaidPeriod;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.metrics.IndicatorMove;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.platform.caller.AllowAs;

/** Adding and withdrawing what others show on the page of an indicator. */
@Path("/{authority}/metrics/{code}/comparators")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ComparatorForms {
    @RestClient MetricsClient.Comparators comparators;

    private final IndicatorAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    ComparatorForms(IndicatorAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @AllowAs(contract = ComparatorsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        FormReader typed = posted.read(IndicatorMove.ADD_COMPARATOR.form());
        NewComparator other = new NewComparator(typed.choice(ComparatorKind.class, "kind", "Choose who they are."), typed.text("name", "Say who they are, such as North East."),
                SaidPeriod.written(typed.text("period", "Give the period that it speaks of, such as 2012/13.")), typed.decimal("value"), typed.decimal("low"), typed.decimal("high"),
                typed.text("source", "Say where the figure comes from."), typed.date("knownOn"));
        return answer.to(authority, code, submission.send(typed, other, () -> comparators.add(authority, code, other)), IndicatorSaved.COMPARATOR_ADDED);
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = ComparatorsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @PathParam("id") UUID id) {
        FormReader typed = posted.read(IndicatorMove.WITHDRAW_COMPARATOR.form(id.toString()));
        WithdrawalReason why = new WithdrawalReason(typed.text("reason", "Say what was wrong with it."));
        return answer.to(authority, code, submission.send(typed, why, () -> comparators.withdraw(authority, code, id, why)), IndicatorSaved.WITHDRAWN);
    }
}

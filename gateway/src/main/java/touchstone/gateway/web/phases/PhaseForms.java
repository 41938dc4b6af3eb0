package touchstone.gateway.web.phases;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.plan.Resumption;
import touchstone.contracts.plans.plan.Suspension;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;

/** What bodies decide about a phase, recorded on the page of the phases. */
@Path("/{authority}/plan/phases/{plan}/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class PhaseForms {
    @RestClient PlansClient.PhaseDecisions decisions;

    private final PhasesPage pages;

    PhaseForms(PhasesPage pages) {
        this.pages = pages;
    }

    @POST
    @Path("/suspension")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response suspend(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id,
            @RestForm String decidedBy, @RestForm String from, @RestForm String reason, @RestForm String decision) {
        FormReader typed = typed(PhasesView.SUSPENSION, id, decidedBy, reason, decision, "from", from);
        Suspension facts = new Suspension(day(typed, "from"), body(typed), reason(typed), typed.textOrNull("decision"));
        return answer(authority, typed, () -> decisions.suspend(authority, plan, id, facts), DecisionSaved.SUSPENDED);
    }

    @POST
    @Path("/resumption")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response resume(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id,
            @RestForm String decidedBy, @RestForm String on, @RestForm String reason, @RestForm String decision) {
        FormReader typed = typed(PhasesView.RESUMPTION, id, decidedBy, reason, decision, "on", on);
        Resumption facts = new Resumption(day(typed, "on"), body(typed), reason(typed), typed.textOrNull("decision"));
        return answer(authority, typed, () -> decisions.resume(authority, plan, id, facts), DecisionSaved.RESUMED);
    }

    @POST
    @Path("/sign-off")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response signOff(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id, @BeanParam DecisionForm ruling) {
        FormReader typed = ruling.in(PhasesView.id(PhasesView.SIGN_OFF, id));
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, typed, () -> decisions.signOff(authority, plan, id, facts), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id, @BeanParam DecisionForm ruling) {
        FormReader typed = ruling.in(PhasesView.id(PhasesView.REOPENING, id));
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, typed, () -> decisions.reopen(authority, plan, id, facts), DecisionSaved.REOPENED);
    }

    private static FormReader typed(String noun, UUID id, String decidedBy, String reason, String decision, String dayField, String day) {
        return new FormReader(Form.of(PhasesView.id(noun, id)).with("decidedBy", decidedBy).with("reason", reason).with("decision", decision)
                .with(dayField, day));
    }

    private static String body(FormReader typed) {
        return typed.text("decidedBy", "Name the body that decided.");
    }

    private static LocalDate day(FormReader typed, String field) {
        return typed.date(field, "Give the day from which it holds, such as 2013-05-15.");
    }

    private static String reason(FormReader typed) {
        return typed.text("reason", "Say why.");
    }

    private Response answer(String authority, FormReader typed, Runnable send, DecisionSaved saved) {
        Form form = FormSubmission.form(typed, send);
        return form.errors().isEmpty()
                ? Response.seeOther(URI.create("/" + authority + "/plan/phases?saved=" + saved)).build()
                : Response.status(422).entity(pages.page(authority, null, form, null)).build();
    }
}

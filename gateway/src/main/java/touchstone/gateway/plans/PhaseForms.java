package touchstone.gateway.plans;

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
import touchstone.contracts.plans.Reopening;
import touchstone.contracts.plans.Resumption;
import touchstone.contracts.plans.SignOff;
import touchstone.contracts.plans.Suspension;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Form;
import touchstone.gateway.page.Sending;
import touchstone.gateway.page.Typed;

/** What bodies decide about a phase, recorded on the page of the phases. */
@Path("/{authority}/plan/phases/{plan}/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class PhaseForms {
    @RestClient PlansOwner.PhaseDecisions decisions;

    private final PhasePages pages;

    PhaseForms(PhasePages pages) {
        this.pages = pages;
    }

    @POST
    @Path("/suspension")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response suspend(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id,
            @RestForm String decidedBy, @RestForm String from, @RestForm String reason, @RestForm String decision) {
        Typed typed = typed(PhasesView.SUSPENSION, id, decidedBy, reason, decision, "from", from);
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
        Typed typed = typed(PhasesView.RESUMPTION, id, decidedBy, reason, decision, "on", on);
        Resumption facts = new Resumption(day(typed, "on"), body(typed), reason(typed), typed.textOrNull("decision"));
        return answer(authority, typed, () -> decisions.resume(authority, plan, id, facts), DecisionSaved.RESUMED);
    }

    @POST
    @Path("/sign-off")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response signOff(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id, @BeanParam Ruling ruling) {
        Typed typed = ruling.in(PhasesView.id(PhasesView.SIGN_OFF, id));
        SignOff facts = Ruling.signOff(typed);
        return answer(authority, typed, () -> decisions.signOff(authority, plan, id, facts), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("authority") @Slug String authority, @PathParam("plan") UUID plan, @PathParam("id") UUID id, @BeanParam Ruling ruling) {
        Typed typed = ruling.in(PhasesView.id(PhasesView.REOPENING, id));
        Reopening facts = Ruling.reopening(typed);
        return answer(authority, typed, () -> decisions.reopen(authority, plan, id, facts), DecisionSaved.REOPENED);
    }

    private static Typed typed(String noun, UUID id, String decidedBy, String reason, String decision, String dayField, String day) {
        return new Typed(Form.of(PhasesView.id(noun, id)).with("decidedBy", decidedBy).with("reason", reason).with("decision", decision)
                .with(dayField, day));
    }

    private static String body(Typed typed) {
        return typed.text("decidedBy", "Name the body that decided.");
    }

    private static LocalDate day(Typed typed, String field) {
        return typed.date(field, "Give the day from which it holds, such as 2013-05-15.");
    }

    private static String reason(Typed typed) {
        return typed.text("reason", "Say why.");
    }

    private Response answer(String authority, Typed typed, Runnable send, DecisionSaved saved) {
        Form form = Sending.form(typed, send);
        return form.errors().isEmpty()
                ? Response.seeOther(URI.create("/" + authority + "/plan/phases?saved=" + saved)).build()
                : Response.status(422).entity(pages.page(authority, null, form, null)).build();
    }
}

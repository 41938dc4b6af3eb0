package touchstone.gateway.web.action;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.NewCarryOver;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** What is decided about an action, recorded on its page. */
@Path("/{authority}/actions/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ActionForms {
    @RestClient PlansClient.ActionDecisions decisions;

    private final PageLayouts frames;
    private final ActionReader reader;

    ActionForms(PageLayouts frames, ActionReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @POST
    @Path("/sign-off")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response signOff(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam DecisionForm ruling) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = ruling.in(ActionFormsView.SIGN_OFF);
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, action, FormSubmission.form(typed, () -> decisions.signOff(authority, action.id(), facts)), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam DecisionForm ruling) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = ruling.in(ActionFormsView.REOPENING);
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, action, FormSubmission.form(typed, () -> decisions.reopen(authority, action.id(), facts)), DecisionSaved.REOPENED);
    }

    /** @param into reference of the action that it goes on as */
    @POST
    @Path("/carry-over")
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response carryOver(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @RestForm String into, @RestForm String decidedOn, @RestForm String reason, @RestForm String decision) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = new FormReader(Form.of(ActionFormsView.CARRY_OVER).with("into", into).with("decidedOn", decidedOn)
                .with("reason", reason).with("decision", decision));
        NewCarryOver facts = new NewCarryOver(goesOnAs(authority, typed), typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."),
                typed.text("reason", "Say why it goes on as another."), typed.textOrNull("decision"));
        return answer(authority, action, FormSubmission.form(typed, () -> decisions.carryOver(authority, action.id(), facts)), DecisionSaved.CARRIED_OVER);
    }

    /** Null when none is named or known. */
    private UUID goesOnAs(String authority, FormReader typed) {
        String reference = typed.text("into", "Give the reference of the action that it goes on as, such as A5.2.");
        Optional<Action> known = reference.isEmpty() ? Optional.empty() : reader.known(authority, reference, null);
        if (known.isEmpty() && !reference.isEmpty()) {
            typed.wrong("into", "No action has the reference " + reference + ".");
        }
        return known.map(Action::id).orElse(null);
    }

    private Response answer(String authority, Action action, Form form, DecisionSaved saved) {
        if (form.errors().isEmpty()) {
            return Response.seeOther(URI.create(Address.action(authority, action.reference()) + "?saved=" + saved + "#desk")).build();
        }
        PageLayout frame = frames.of(authority, Section.PLAN, action.reference(), null);
        ActionView view = reader.read(authority, action, null, null, false).decided(form, null);
        return Response.status(422).entity(ActionPage.Templates.action(frame, view)).build();
    }
}

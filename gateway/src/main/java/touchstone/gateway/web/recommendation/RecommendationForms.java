package touchstone.gateway.web.recommendation;

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
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.recommendation.NewRatingOverride;
import touchstone.contracts.plans.recommendation.Rag;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.DecisionForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** What is recorded on the page of a recommendation: what bodies decided, and a rating set by hand. */
@Path("/{authority}/recommendations/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RecommendationForms {
    @RestClient PlansClient.RecommendationDecisions decisions;

    private final PageLayouts frames;
    private final RecommendationReader reader;

    RecommendationForms(PageLayouts frames, RecommendationReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @POST
    @Path("/sign-off")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response signOff(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam DecisionForm ruling) {
        FormReader typed = ruling.in(RecommendationFormsView.SIGN_OFF);
        SignOff facts = DecisionForm.signOff(typed);
        return answer(authority, reference, typed, id -> decisions.signOff(authority, id, facts), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam DecisionForm ruling) {
        FormReader typed = ruling.in(RecommendationFormsView.REOPENING);
        Reopening facts = DecisionForm.reopening(typed);
        return answer(authority, reference, typed, id -> decisions.reopen(authority, id, facts), DecisionSaved.REOPENED);
    }

    @POST
    @Path("/override")
    @Allow({Role.PROGRAMME_MANAGER, Role.DIRECTOR})
    @Operation(hidden = true)
    public Response override(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @RestForm String rag, @RestForm String reason, @RestForm String expiresOn) {
        FormReader typed = new FormReader(Form.of(RecommendationFormsView.OVERRIDE).with("rag", rag).with("reason", reason).with("expiresOn", expiresOn));
        NewRatingOverride facts = new NewRatingOverride(typed.choice(Rag.class, "rag", "Choose the rating."),
                typed.text("reason", "Say what you know that the derived rating does not."),
                typed.date("expiresOn", "Give the last day on which it stands."));
        return answer(authority, reference, typed, id -> decisions.override(authority, id, facts), DecisionSaved.OVERRIDDEN);
    }

    @POST
    @Path("/override/end")
    @Allow({Role.PROGRAMME_MANAGER, Role.DIRECTOR})
    @Operation(hidden = true)
    public Response endOverride(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = new FormReader(Form.of(RecommendationFormsView.OVERRIDE));
        return answer(authority, reference, typed, id -> decisions.endOverride(authority, id), DecisionSaved.OVERRIDE_ENDED);
    }

    private Response answer(String authority, String reference, FormReader typed, Consumer<UUID> send, DecisionSaved saved) {
        UUID id = reader.facts(authority, reference).recommendation().id();
        Form form = FormSubmission.form(typed, () -> send.accept(id));
        if (form.errors().isEmpty()) {
            return Response.seeOther(URI.create(Address.recommendation(authority, reference) + "?saved=" + saved + "#decisions")).build();
        }
        PageLayout frame = frames.of(authority, Section.PLAN, reference, null);
        return Response.status(422).entity(RecommendationPage.Templates.recommendation(frame,
                reader.read(authority, reference, null, form, null))).build();
    }
}

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
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.NewRatingOverride;
import touchstone.contracts.plans.Rag;
import touchstone.contracts.plans.Reopening;
import touchstone.contracts.plans.SignOff;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Form;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;
import touchstone.gateway.page.Section;
import touchstone.gateway.page.Sending;
import touchstone.gateway.page.Typed;
import touchstone.gateway.status.Address;

/** What is recorded on the page of a recommendation: what bodies decided, and a rating set by hand. */
@Path("/{authority}/recommendations/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RecommendationForms {
    @RestClient PlansOwner.RecommendationDecisions decisions;

    private final Frames frames;
    private final RecommendationReader reader;

    RecommendationForms(Frames frames, RecommendationReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @POST
    @Path("/sign-off")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response signOff(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam Ruling ruling) {
        Typed typed = ruling.in(RecommendationDesk.SIGN_OFF);
        SignOff facts = Ruling.signOff(typed);
        return answer(authority, reference, typed, id -> decisions.signOff(authority, id, facts), DecisionSaved.SIGNED_OFF);
    }

    @POST
    @Path("/reopening")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response reopen(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @BeanParam Ruling ruling) {
        Typed typed = ruling.in(RecommendationDesk.REOPENING);
        Reopening facts = Ruling.reopening(typed);
        return answer(authority, reference, typed, id -> decisions.reopen(authority, id, facts), DecisionSaved.REOPENED);
    }

    @POST
    @Path("/override")
    @Allow({Role.PROGRAMME_MANAGER, Role.DIRECTOR})
    @Operation(hidden = true)
    public Response override(
            @PathParam("authority") @Slug String authority, @PathParam("reference") String reference,
            @RestForm String rag, @RestForm String reason, @RestForm String expiresOn) {
        Typed typed = new Typed(Form.of(RecommendationDesk.OVERRIDE).with("rag", rag).with("reason", reason).with("expiresOn", expiresOn));
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
        Typed typed = new Typed(Form.of(RecommendationDesk.OVERRIDE));
        return answer(authority, reference, typed, id -> decisions.endOverride(authority, id), DecisionSaved.OVERRIDE_ENDED);
    }

    private Response answer(String authority, String reference, Typed typed, Consumer<UUID> send, DecisionSaved saved) {
        UUID id = reader.facts(authority, reference).recommendation().id();
        Form form = Sending.form(typed, () -> send.accept(id));
        if (form.errors().isEmpty()) {
            return Response.seeOther(URI.create(Address.recommendation(authority, reference) + "?saved=" + saved + "#decisions")).build();
        }
        Frame frame = frames.of(authority, Section.PLAN, reference, null);
        return Response.status(422).entity(RecommendationPages.Templates.recommendation(frame,
                reader.read(authority, reference, null, form, null))).build();
    }
}

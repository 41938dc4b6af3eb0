package touchstone.gateway.web.live;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.PublicExclusion;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Excludes the public from an item on the live page: the resolution, and what it brings about. */
@Path("/{authority}/meetings/{id}/items/{item}/exclusion")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ExclusionForm {
    /** The resolution, before it is taken. */
    private static final UUID TO_COME = new UUID(0, 0);

    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.Decisions decisions;

    private final LiveAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    ExclusionForm(LiveAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    /** The resolution is taken on no item, for it is public whatever it keeps from the public. */
    @POST
    @AllowAs(contract = AgendaApi.class, operation = "exclude")
    @Operation(hidden = true)
    public Response exclude(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(LiveForms.EXCLUSION);
        typed.text("paragraph", "Choose the paragraph of Schedule 12A.");
        PublicExclusion why = new PublicExclusion(typed.numberOrNull("paragraph", "Choose the paragraph of Schedule 12A."),
                typed.text("reason", "Say why the public is excluded."), TO_COME);
        submission.hold(typed, why, field -> field);
        NewDecision resolution = new NewDecision(null, typed.choice(Verb.class, "verb", "Choose what the body does by it."),
                typed.text("resolution", "Write the resolution."), null, null, null, VoteFields.counted(typed), null, null, null, null, null, null, null, null);
        AtomicBoolean excluded = new AtomicBoolean();
        submission.hold(typed, resolution, field -> "text".equals(field) ? "resolution" : field);
        Form form = typed.isReadable() ? submission.send(typed.form(), () -> excluded.set(exclude(authority, id, item, why, resolution))) : typed.form();
        return page.to(authority, id, item, form, excluded.get() ? LiveSaved.EXCLUDED : LiveSaved.NOT_EXCLUDED);
    }

    private boolean exclude(String authority, UUID id, UUID item, PublicExclusion why, NewDecision resolution) {
        Decision taken = decisions.record(authority, id, resolution);
        if (taken.inForce()) {
            agenda.exclude(authority, id, item, new PublicExclusion(why.paragraph(), why.reason(), taken.id()));
        }
        return taken.inForce();
    }
}

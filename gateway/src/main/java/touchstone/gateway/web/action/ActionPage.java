package touchstone.gateway.web.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** One action: who leads it, what was promised, what was reported; and the form to report more. */
@Path("/{authority}/actions/{reference}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ActionPage {
    private final PageLayouts frames;
    private final ActionReader reader;
    private final UpdateSubmission post;

    ActionPage(PageLayouts frames, ActionReader reader, UpdateSubmission post) {
        this.frames = frames;
        this.reader = reader;
        this.post = post;
    }

    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        static native TemplateInstance action(PageLayout frame, ActionView view);

        static native TemplateInstance action$progress(PageLayout frame, ActionView view);

        static native TemplateInstance action$evidence(PageLayout frame, ActionView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance action(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("posted") Boolean posted,
            @QueryParam("evidence") EvidenceSaved saved,
            @QueryParam("saved") DecisionSaved decided) {
        PageLayout frame = frames.of(authority, Section.PLAN, reference, asAt);
        ActionView view = reader.read(authority, reader.find(authority, reference, asAt), asAt, null, Boolean.TRUE.equals(posted));
        return Templates.action(frame, view.with(evidence -> evidence.saved(saved)).decided(null, decided));
    }

    @POST
    @Path("/updates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PARTNER)
    @Operation(hidden = true)
    public Response update(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @HeaderParam("HX-Request") String htmx,
            @RestForm String narrative,
            @RestForm String claimed,
            @RestForm String asAt,
            @RestForm List<String> done,
            @RestForm String draft,
            @RestForm String resubmits,
            @RestForm String then) {
        boolean inPlace = htmx != null;
        Action action = reader.find(authority, reference, null);
        UpdateForm typed = UpdateForm.typed(action, narrative, claimed, asAt, done).of(draft, resubmits);
        boolean kept = "draft".equals(then);
        UpdateForm form = kept ? post.keep(authority, action, typed) : post.submit(authority, action, typed);
        boolean taken = form.errors().isEmpty();
        boolean posted = taken && !kept;
        if (taken && !inPlace) {
            String there = Address.action(authority, action.reference()) + (posted ? "?posted=true#updates" : "#post");
            return Response.seeOther(URI.create(there)).build();
        }
        PageLayout frame = frames.of(authority, Section.PLAN, reference, null);
        Action now = posted ? reader.find(authority, reference, null) : action;
        ActionView view = reader.read(authority, now, null, taken ? null : form, posted);
        // htmx swaps in no answer but a success, so that in place an error is answered with 200.
        return inPlace ? Response.ok(Templates.action$progress(frame, view)).build()
                : Response.status(422).entity(Templates.action(frame, view)).build();
    }
}

package touchstone.gateway.web.decisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.ListAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The register of decisions: what each body decided, what became of it, and whether it still holds. */
@Path("/{authority}/governance/decisions")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DecisionsPage {
    @RestClient GovernanceClient.Decisions decisions;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final SubjectLinks subjects;
    private final ParallelCalls together;

    DecisionsPage(PageLayouts frames, BodyNames bodies, SubjectLinks subjects, ParallelCalls together) {
        this.frames = frames;
        this.bodies = bodies;
        this.subjects = subjects;
        this.together = together;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance decisions(PageLayout frame, DecisionsView view);
    }

    /** Takes the filters of the list as its owner does. */
    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance decisions(@PathParam("authority") @Slug String authority, @BeanParam @Valid DecisionQuery query) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Decisions", query.asAt);
        PendingCall<Page<Decision>> listed = together.ask(() -> decisions.decisions(authority, query));
        PendingCall<List<Body>> known = bodies.ask(authority, query.asAt);
        Page<Decision> page = listed.get();
        ListAddress address = ListAddress.of("/" + authority + "/governance/decisions", query.asAt).with("body", query.body).with("verb", query.verb)
                .with("outcome", query.outcome).with("inForce", query.inForce).with("text", query.text).with("subject", query.subject);
        return Templates.decisions(frame, new DecisionsView(address, page.items(),
                subjects.of(authority, page.items().stream().flatMap(one -> one.subjects().stream()).toList()), known.get(),
                address.next(AllPages.cursor(page.next())), "/" + authority));
    }

    /** A decision stands on the page of its meeting. */
    @GET
    @Path("/{id}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response decision(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        Decision found = together.ask(() -> decisions.decision(authority, id)).get();
        return Response.seeOther(URI.create(Address.meeting(authority, found.meeting()))).build();
    }
}

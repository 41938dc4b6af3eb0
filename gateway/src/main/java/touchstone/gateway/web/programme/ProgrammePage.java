package touchstone.gateway.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.plans.rating.Rag;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;

/** The front page of a programme: where it stands, why, what is late and what is not known. */
@Path("/{authority}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ProgrammePage {
    @RestClient MetricsClient.Commentary commentary;

    private final PageLayouts frames;
    private final Programmes programmes;
    private final AgencyNames agencies;
    private final ParallelCalls together;

    ProgrammePage(PageLayouts frames, Programmes programmes, AgencyNames agencies, ParallelCalls together) {
        this.together = together;
        this.frames = frames;
        this.programmes = programmes;
        this.agencies = agencies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance programme(PageLayout frame, ProgrammeView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance programme(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("status") Rag status,
            @QueryParam("lead") @Slug String lead,
            @QueryParam("late") Boolean late) {
        PageLayout frame = frames.of(authority, Section.PROGRAMME, frames.nameOf(authority), asAt);
        AgencyNames.Names names = agencies.of(authority);
        Programme programme = programmes.of(authority, asAt);
        List<Commentary> texts = programme.answers().indicators().stream().anyMatch(one -> !one.indicator().measures().isEmpty())
                ? together.ask(() -> commentary.commentary(authority, null, null, null, asAt, null, AllPages.PAGE).items()).orElse(List.of()) : List.of();
        String dated = asAt == null ? "" : "&asAt=" + asAt;
        return Templates.programme(frame, new ProgrammeView(programme, names, status, lead, Boolean.TRUE.equals(late), texts, "/" + authority, dated));
    }
}

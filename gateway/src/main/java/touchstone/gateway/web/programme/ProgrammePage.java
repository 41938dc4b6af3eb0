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
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.rating.Rag;
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
    private final PageLayouts frames;
    private final Programmes programmes;
    private final AgencyNames agencies;

    ProgrammePage(PageLayouts frames, Programmes programmes, AgencyNames agencies) {
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
        String dated = asAt == null ? "" : "&asAt=" + asAt;
        return Templates.programme(frame, new ProgrammeView(programme, names, status, lead, Boolean.TRUE.equals(late), "/" + authority, dated));
    }
}

package touchstone.gateway.web.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.attendance.AttendanceYear;
import touchstone.contracts.governance.attendance.AttendanceYearsApi;
import touchstone.contracts.governance.attendance.YearKind;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.problem.Problems;

/** Attendance over the year, to read, to print and for spreadsheets. */
@Path("/{authority}/bodies/{reference}")
@Blocking
class AttendancePage {
    @RestClient GovernanceClient.AttendanceYears years;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final AgencyNames agencies;
    private final ParallelCalls together;

    AttendancePage(PageLayouts frames, BodyNames bodies, AgencyNames agencies, ParallelCalls together) {
        this.frames = frames;
        this.bodies = bodies;
        this.agencies = agencies;
        this.together = together;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance attendance(PageLayout frame, AttendanceView view);
    }

    @GET
    @Path("/attendance")
    @Produces(MediaType.TEXT_HTML)
    @AllowAs(contract = AttendanceYearsApi.class, operation = "year")
    @Operation(hidden = true)
    public TemplateInstance attendance(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @QueryParam("year") Integer year,
            @QueryParam("kind") @DefaultValue("financial") YearKind kind) {
        AttendanceView view = read(authority, reference, year, kind);
        return Templates.attendance(frames.of(authority, Section.GOVERNANCE, "Attendance at " + view.body().name(), null), view);
    }

    @GET
    @Path("/attendance.{format:csv|xlsx}")
    @AllowAs(contract = AttendanceYearsApi.class, operation = "year")
    @Operation(hidden = true)
    public Response export(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference,
            @PathParam("format") ExportFormat format, @QueryParam("year") Integer year, @QueryParam("kind") @DefaultValue("financial") YearKind kind) {
        return AttendanceTable.of(read(authority, reference, year, kind)).as(format);
    }

    private AttendanceView read(String authority, String reference, Integer year, YearKind kind) {
        frames.nameOf(authority);
        Body body = bodies.ask(authority, null).get().stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("body"));
        AttendanceYear counted = together.ask(() -> years.year(authority, body.id(), year, kind)).get();
        return new AttendanceView(body, counted, agencies.of(authority), "/" + authority);
    }
}

package touchstone.gateway.web.scorecard;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.layout.PageLayouts;

/** The scorecard as a file for spreadsheets, as it was asked for. */
@Path("/{authority}/metrics.{format:csv|xlsx}")
@Blocking
class ScorecardExport {
    private final PageLayouts frames;
    private final ScorecardReader scorecards;

    ScorecardExport(PageLayouts frames, ScorecardReader scorecards) {
        this.frames = frames;
        this.scorecards = scorecards;
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response export(
            @PathParam("authority") @Slug String authority,
            @PathParam("format") ExportFormat format,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("year") String year,
            @QueryParam("periods") ScorecardPeriods periods) {
        frames.nameOf(authority);
        return ScorecardSheet.of(authority, scorecards.table(authority, asAt, year, periods)).as(format);
    }
}

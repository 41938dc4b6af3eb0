package touchstone.gateway.web.metrics;

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
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.layout.PageLayouts;

/** Every figure of an indicator as a file for spreadsheets. */
@Path("/{authority}/metrics/{code}/readings.{format:csv|xlsx}")
@Blocking
class ReadingsExport {
    private final PageLayouts frames;
    private final IndicatorReader indicators;

    ReadingsExport(PageLayouts frames, IndicatorReader indicators) {
        this.frames = frames;
        this.indicators = indicators;
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response export(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("format") ExportFormat format,
            @QueryParam("asAt") LocalDate asAt) {
        frames.nameOf(authority);
        return indicators.table(authority, code, asAt).as(format);
    }
}

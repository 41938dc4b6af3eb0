package touchstone.gateway.web.judgements;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.assessment.AssessmentComparison;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedArea;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.export.ExportTable;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** Judgements beside each other as a file for spreadsheets. */
@Path("/{authority}/judgements.{format:csv|xlsx}")
@Blocking
class JudgementsExport {
    @RestClient MetricsClient.Assessments assessments;

    private final PageLayouts frames;
    private final ParallelCalls together;

    JudgementsExport(PageLayouts frames, ParallelCalls together) {
        this.frames = frames;
        this.together = together;
    }

    @GET
    @AllowAs(contract = AssessmentsApi.class, operation = "comparison")
    @Operation(hidden = true)
    public Response export(@PathParam("authority") @Slug String authority, @PathParam("format") ExportFormat format, @QueryParam("asAt") LocalDate asAt) {
        frames.nameOf(authority);
        AssessmentComparison compared = together.ask(() -> assessments.comparison(authority, asAt)).get();
        List<String> headings = new ArrayList<>(List.of("section", "area", "key"));
        compared.columns().forEach(column -> headings.addAll(List.of(JudgementWords.words(column.source()) + " " + column.assessedOn(), "gap in grades")));
        return new ExportTable("judgements-" + authority, headings, compared.rows().stream().map(JudgementsExport::row)).as(format);
    }

    private static List<Object> row(ComparedArea area) {
        List<Object> cells = new ArrayList<>(Arrays.asList(area.section(), area.area(), area.key() ? "yes" : null));
        area.cells().forEach(cell -> cells.addAll(Arrays.asList(cell.grade() == null ? null : JudgementWords.words(cell.grade()), cell.gap())));
        return cells;
    }
}

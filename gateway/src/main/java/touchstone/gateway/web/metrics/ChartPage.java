package touchstone.gateway.web.metrics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.cache.PageFile;
import touchstone.gateway.web.chart.Chart;
import touchstone.gateway.web.chart.ChartImage;
import touchstone.gateway.web.chart.ChartSize;
import touchstone.gateway.web.chart.SmallMultiples;
import touchstone.gateway.web.documents.PdfWriter;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.problem.Problems;

/** The chart of an indicator as a file: SVG, PNG, or a PDF with its table. */
@Path("/{authority}/metrics/{code}")
@Blocking
class ChartPage {
    private final PageLayouts frames;
    private final IndicatorReader indicators;
    private final PdfWriter pdf;

    ChartPage(PageLayouts frames, IndicatorReader indicators, PdfWriter pdf) {
        this.frames = frames;
        this.indicators = indicators;
        this.pdf = pdf;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance drawing(Chart chart);

        static native TemplateInstance multiples(SmallMultiples.Sheet sheet);

        static native TemplateInstance sheet(String council, IndicatorView view, List<Chart> charts, String styles);
    }

    @GET
    @Path("/{kind:xmr|run|bar}.{format:svg|png|pdf}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response file(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("kind") ChartKind kind,
            @PathParam("format") ChartFormat format,
            @QueryParam("asAt") LocalDate asAt) {
        String council = frames.nameOf(authority);
        IndicatorView view = indicators.read(authority, code, asAt, kind);
        if (view.series().kind() != kind) {
            throw Problems.notFound("chart of that kind");
        }
        Chart chart = view.series().chart(ChartSize.WIDE);
        byte[] content = switch (format) {
            case SVG -> drawn(chart).getBytes(StandardCharsets.UTF_8);
            case PNG -> ChartImage.png(drawn(chart), chart.size().width(), chart.size().height());
            case PDF -> sheet(council, view, chart);
        };
        String name = code + "-" + kind.key() + "." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(PageFile.shared(content, format.type(), name, view), format.type()).build();
    }

    /** The small charts of a breakdown in one drawing. */
    @GET
    @Path("/parts.{format:svg|png}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response parts(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @PathParam("format") ChartFormat format,
            @QueryParam("by") String by,
            @QueryParam("asAt") LocalDate asAt) {
        frames.nameOf(authority);
        IndicatorView view = indicators.read(authority, code, asAt, null);
        List<Chart> charts = view.splits().stream().filter(split -> split.by().equals(by)).findFirst().map(view::charts).orElse(List.of());
        if (charts.isEmpty()) {
            throw Problems.notFound("breakdown with charts");
        }
        SmallMultiples.Sheet sheet = SmallMultiples.sheet(view.indicator().title() + ", by " + by, charts);
        String drawn = Templates.multiples(sheet).render();
        byte[] content = format == ChartFormat.SVG ? drawn.getBytes(StandardCharsets.UTF_8) : ChartImage.png(drawn, sheet.width(), sheet.height());
        String name = code + "-by-" + by.replaceAll("[^\\w-]", "-") + "." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(PageFile.shared(content, format.type(), name, view), format.type()).build();
    }

    private byte[] sheet(String council, IndicatorView view, Chart chart) {
        ChartImage.registerFont();
        return pdf.write(Templates.sheet(council, view, List.of(chart), PdfWriter.styles()).render());
    }

    private static String drawn(Chart chart) {
        return Templates.drawing(chart).render();
    }
}

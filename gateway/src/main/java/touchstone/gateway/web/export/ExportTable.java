package touchstone.gateway.web.export;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that somebody takes away.
 *
 * @param name under which it is saved: of letters, digits and hyphens
 * @param rows of texts, numbers, days and nulls, which stay blank
 */
public record ExportTable(String name, List<String> headings, Stream<List<Object>> rows) {

    /** Written while it is sent; nothing keeps it, for it may hold more than others may see. */
    public Response as(ExportFormat format) {
        StreamingOutput written = switch (format) {
            case CSV -> out -> CsvTable.write(this, out);
            case XLSX -> out -> XlsxTable.write(this, out);
        };
        return Response.ok(written, format.type()).header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"").build();
    }
}

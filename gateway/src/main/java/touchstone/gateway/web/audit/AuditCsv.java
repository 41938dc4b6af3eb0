package touchstone.gateway.web.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import touchstone.contracts.AuditEntry;
import touchstone.gateway.status.words.SpreadsheetText;
import touchstone.platform.problem.WireNames;

/** The audit as a file for spreadsheets, what was and became as JSON. */
@Singleton
class AuditCsv {
    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema COLUMNS = CSV.schemaFor(Line.class).withHeader();

    private final ObjectMapper json;

    AuditCsv(ObjectMapper json) {
        this.json = json;
    }

    @JsonPropertyOrder({"number", "at", "who", "actor", "login", "change", "thing", "id", "before", "after", "correlation"})
    private record Line(long number, String at, String who, String actor, String login, String change, String thing, String id,
            String before, String after, String correlation) {}

    String of(List<AuditLine> lines) {
        try {
            return CSV.writer(COLUMNS).writeValueAsString(lines.stream().map(this::line).toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Line line(AuditLine line) {
        AuditEntry entry = line.entry();
        return new Line(entry.number(), entry.at().toString(), SpreadsheetText.harmless(line.who()), SpreadsheetText.harmless(entry.actor()), entry.login(),
                WireNames.of(entry.change()), entry.thing(), entry.id() == null ? "" : entry.id().toString(), text(entry.before()),
                text(entry.after()), entry.correlation());
    }

    private String text(Map<String, Object> row) {
        try {
            return row == null ? "" : json.writeValueAsString(row);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}

package touchstone.gateway.web.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import touchstone.contracts.AuditEntry;
import touchstone.gateway.web.export.ExportTable;
import touchstone.platform.problem.WireNames;

/** The audit to take away, what was and became as JSON. */
@Singleton
class AuditTable {
    private static final List<String> HEADINGS = List.of("number", "at", "who", "actor", "login", "change", "thing", "id", "before", "after", "correlation");

    private final ObjectMapper json;

    AuditTable(ObjectMapper json) {
        this.json = json;
    }

    ExportTable of(String name, List<AuditLine> lines) {
        return new ExportTable(name, HEADINGS, lines.stream().map(this::row));
    }

    private List<Object> row(AuditLine line) {
        AuditEntry entry = line.entry();
        return Arrays.asList(entry.number(), entry.at(), line.who(), entry.actor(), entry.login(), WireNames.of(entry.change()), entry.thing(), entry.id(),
                text(entry.before()), text(entry.after()), entry.correlation());
    }

    private String text(Map<String, Object> row) {
        try {
            return row == null ? null : json.writeValueAsString(row);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}

package touchstone.gateway.web.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.platform.problem.WireNames;

/** How a table is taken away. */
public enum ExportFormat {
    @JsonProperty("csv") CSV("text/csv; charset=UTF-8"),
    @JsonProperty("xlsx") XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** As it ends names of files. */
    String extension() {
        return WireNames.of(this);
    }
}

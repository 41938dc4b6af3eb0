package touchstone.gateway.web.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.platform.problem.WireNames;

/** How a paper is given away as a file. */
enum PaperFormat {
    @JsonProperty("pdf") PDF("application/pdf"),
    @JsonProperty("docx") DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    PaperFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** Of a name: ".pdf". */
    String ending() {
        return "." + WireNames.of(this);
    }
}

package touchstone.gateway.web.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.platform.problem.WireNames;

/** The papers of a meeting. */
public enum PaperKind {
    @JsonProperty("agenda") AGENDA("Agenda"),
    @JsonProperty("minutes") MINUTES("Minutes"),
    @JsonProperty("decisions") DECISIONS("Decision sheet"),
    @JsonProperty("actions") ACTIONS("Action log");

    private final String title;

    PaperKind(String title) {
        this.title = title;
    }

    /** As it stands in an address: "agenda". */
    public String word() {
        return WireNames.of(this);
    }

    public String title() {
        return title;
    }
}

package touchstone.gateway.web.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.platform.problem.WireNames;

/** How an indicator is drawn over time. */
public enum ChartKind {
    @JsonProperty("xmr") XMR("Limits (XmR)", "XmR chart"),
    @JsonProperty("run") RUN("Run", "run chart"),
    @JsonProperty("bar") BAR("Bars", "bar chart");

    private final String words;
    private final String name;

    ChartKind(String words, String name) {
        this.words = words;
        this.name = name;
    }

    public String words() {
        return words;
    }

    /** As it is spoken of in its title. */
    String called() {
        return name;
    }

    /** As it stands in addresses: "xmr". */
    public String key() {
        return WireNames.of(this);
    }
}

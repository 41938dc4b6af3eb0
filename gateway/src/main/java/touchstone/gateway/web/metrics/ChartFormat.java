package touchstone.gateway.web.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a chart is given away as a file. */
enum ChartFormat {
    @JsonProperty("svg") SVG("image/svg+xml"),
    @JsonProperty("png") PNG("image/png"),
    @JsonProperty("pdf") PDF("application/pdf");

    private final String type;

    ChartFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}

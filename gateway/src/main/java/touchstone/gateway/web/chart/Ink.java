package touchstone.gateway.web.chart;

import java.util.Locale;

/**
 * How a shape of a chart is drawn: in files as its attributes say, on pages as the style sheet colours its class. What
 * differs in meaning differs in shape or dashes too, so that a chart reads in black and white.
 */
public enum Ink {
    SHEET("#ffffff", "none", 0, "none"),
    GRID("none", "#dad6cc", 1, "none"),
    BAND("#e9f4ec", "#18713c", 1, "2 4"),
    TARGET("none", "#18713c", 2, "2 4"),
    LIMIT("none", "#565e66", 1.5, "7 5"),
    MIDDLE("none", "#565e66", 1.5, "none"),
    BREAK("none", "#565e66", 1, "1 4"),
    LINE("none", "#1b2126", 1.5, "none"),
    BAR("#cdd2d6", "#1b2126", 1, "none"),
    COMMON("#565e66", "#ffffff", 1, "none"),
    IMPROVING("#1d57a6", "#ffffff", 1, "none"),
    CONCERNING("#d98a00", "#1b2126", 1, "none"),
    NEUTRAL("#6a3fa0", "#ffffff", 1, "none"),
    /** A figure that does not count. */
    ASIDE("#ffffff", "#565e66", 1.5, "2 2");

    private final String fill;
    private final String stroke;
    private final double width;
    private final String dash;

    Ink(String fill, String stroke, double width, String dash) {
        this.fill = fill;
        this.stroke = stroke;
        this.width = width;
        this.dash = dash;
    }

    /** Its class in the style sheet: "improving". */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fill() {
        return fill;
    }

    public String stroke() {
        return stroke;
    }

    public double width() {
        return width;
    }

    public String dash() {
        return dash;
    }
}

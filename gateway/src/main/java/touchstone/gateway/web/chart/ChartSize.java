package touchstone.gateway.web.chart;

/** How large a chart is drawn, so that its text keeps its size: a screen that is narrow gets a chart that is. */
public enum ChartSize {
    WIDE("wide", 760, 320, 48, 96),
    NARROW("narrow", 320, 280, 40, 72),
    /** One of many beside each other. */
    SMALL("small", 240, 120, 36, 44);

    private static final int TOP = 24;
    private static final int BOTTOM = 28;

    private final String css;
    private final int width;
    private final int height;
    private final int left;
    private final int right;

    ChartSize(String css, int width, int height, int left, int right) {
        this.css = css;
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    public String css() {
        return css;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    int left() {
        return left;
    }

    /** Where the plot ends, and the names of its lines begin. */
    int right() {
        return width - right;
    }

    int top() {
        return TOP;
    }

    int bottom() {
        return height - BOTTOM;
    }
}

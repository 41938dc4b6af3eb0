package touchstone.gateway.web.chart;

import java.util.List;

/**
 * A chart as it is drawn.
 *
 * @param id     unique on its page
 * @param shapes in the order of painting
 */
public record Chart(String id, ChartSize size, String title, String description, List<Shape> shapes, List<Label> labels) {

    /**
     * @param path as SVG writes it
     * @param told what it says when asked; null for nothing
     */
    public record Shape(Ink ink, String path, String told) {}

    /** @param anchor which part of the text stands at the place: "start", "middle" or "end" */
    public record Label(double x, double y, String anchor, String text) {}
}

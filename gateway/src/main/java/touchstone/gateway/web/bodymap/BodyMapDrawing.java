package touchstone.gateway.web.bodymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.gateway.web.governance.BodyBranch;

/**
 * Bodies as boxes below each other, each further right than the one that it belongs to; on their right, arrows to those
 * that they report to. It is narrow enough for a telephone. All lengths are in units of the drawing.
 *
 * @param boxes in the order of the list beside it
 */
public record BodyMapDrawing(List<Box> boxes, List<String> stems, List<Arrow> arrows, int width, int height) {
    private static final int BOX = 230;
    private static final int INDENT = 18;
    private static final int LINE = 17;
    private static final int PADDING = 9;
    private static final int GAP = 12;
    private static final int LANE = 11;

    /** As many characters as stand in a box one level deep; a letter is a little over seven wide. */
    private static final int CHARACTERS = 29;

    /** A body and the lines of its name. */
    public record Box(UUID body, int x, int y, int width, int height, List<Line> lines) {
        int right() {
            return x + width;
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** A line of text at its place. */
    public record Line(int x, int y, String words) {}

    /** A report from one body to another: the line, and its head. */
    public record Arrow(String path, String head) {}

    static BodyMapDrawing of(List<BodyBranch> map) {
        List<Box> boxes = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        map.forEach(branch -> place(branch, 0, boxes, stems));
        Map<UUID, Box> byBody = new HashMap<>();
        boxes.forEach(box -> byBody.put(box.body(), box));
        int edge = boxes.stream().mapToInt(Box::right).max().orElse(0);
        List<Arrow> arrows = new ArrayList<>();
        flat(map).forEach(branch -> branch.reports().forEach(report ->
                arrows.add(arrow(byBody.get(branch.body().id()), byBody.get(report.to().id()), edge + LANE * (arrows.size() + 1)))));
        int height = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
        return new BodyMapDrawing(boxes, stems, arrows, edge + LANE * (arrows.size() + 1), height + 2);
    }

    private static List<BodyBranch> flat(List<BodyBranch> branches) {
        List<BodyBranch> all = new ArrayList<>();
        branches.forEach(branch -> {
            all.add(branch);
            all.addAll(flat(branch.under()));
        });
        return all;
    }

    private static Box place(BodyBranch branch, int depth, List<Box> boxes, List<String> stems) {
        int y = boxes.isEmpty() ? 1 : boxes.get(boxes.size() - 1).y() + boxes.get(boxes.size() - 1).height() + GAP;
        List<String> words = wrapped(branch.body().name());
        int x = 1 + depth * INDENT;
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < words.size(); line++) {
            lines.add(new Line(x + PADDING, y + PADDING + LINE * (line + 1) - 4, words.get(line)));
        }
        Box box = new Box(branch.body().id(), x, y, BOX, PADDING * 2 + LINE * words.size(), lines);
        boxes.add(box);
        for (BodyBranch under : branch.under()) {
            Box below = place(under, depth + 1, boxes, stems);
            stems.add("M%d %d V%d H%d".formatted(x + INDENT / 2, y + box.height(), below.middle(), below.x()));
        }
        return box;
    }

    private static Arrow arrow(Box from, Box to, int lane) {
        int out = from.middle() + 4;
        int in = to.middle() - 4;
        return new Arrow("M%d %d H%d V%d H%d".formatted(from.right(), out, lane, in, to.right() + 6),
                "M%d %d l8 -4 v8 z".formatted(to.right(), in));
    }

    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(name.split(" "))) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

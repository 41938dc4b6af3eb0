package touchstone.gateway.web.documents.paper;

import java.util.List;

/**
 * A part of a paper, under a heading.
 *
 * @param apart    whether it is for members only: it begins on a page of its own
 * @param lines    before its sections
 * @param table    after its lines; null for none
 * @param sections in order
 */
public record PaperPart(String heading, boolean apart, List<PaperLine> lines, PaperTable table, List<PaperSection> sections) {

    public static PaperPart of(String heading, List<PaperLine> lines) {
        return new PaperPart(heading, false, lines, null, List.of());
    }

    public static PaperPart table(String heading, List<PaperLine> lines, PaperTable table) {
        return new PaperPart(heading, false, lines, table, List.of());
    }

    public static PaperPart sections(String heading, List<PaperSection> sections) {
        return new PaperPart(heading, false, List.of(), null, sections);
    }

    public PaperPart setApart() {
        return new PaperPart(heading, true, lines, table, sections);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && table == null && sections.isEmpty();
    }

    /** Letters of its text, roughly: what it takes to set it. */
    int length() {
        int texts = lines.stream().mapToInt(line -> line.words().length()).sum()
                + sections.stream().flatMap(section -> section.lines().stream()).mapToInt(line -> line.words().length()).sum();
        return texts + (table == null ? 0 : table.rows().stream().flatMap(List::stream).mapToInt(String::length).sum());
    }
}

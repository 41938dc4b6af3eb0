package touchstone.gateway.web.documents.paper;

import java.util.List;

/**
 * A paragraph of a paper.
 *
 * @param label what it begins with, in bold; "" for nothing
 */
public record PaperLine(String label, String words, Tone tone) {

    /** How much a paragraph stands out. */
    public enum Tone {
        PLAIN,
        QUIET,
        DECISION,
        SIGNATURE
    }

    public static PaperLine plain(String words) {
        return new PaperLine("", words, Tone.PLAIN);
    }

    public static PaperLine quiet(String words) {
        return new PaperLine("", words, Tone.QUIET);
    }

    public static PaperLine fact(String label, String words) {
        return new PaperLine(label, words, Tone.PLAIN);
    }

    /** A text of several paragraphs, as it was typed. */
    public static List<PaperLine> text(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(PaperLine::plain).toList();
    }

    /** As a class of the style sheet. */
    public String style() {
        return tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}

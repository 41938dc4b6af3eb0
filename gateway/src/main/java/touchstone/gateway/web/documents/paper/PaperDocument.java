package touchstone.gateway.web.documents.paper;

import java.util.List;

/**
 * A paper as print page, PDF and Word all show it. Who may read what was settled when it was made; what shows it knows
 * no more than this.
 *
 * @param authority the council's name
 * @param body      whose paper it is
 * @param name      "Agenda"
 * @param day       of the meeting, or on which it was made
 * @param file      what it is called as a file, without an ending
 * @param facts     when, where, how far it has come
 */
public record PaperDocument(String authority, String body, String name, String day, String file, List<PaperLine> facts, List<PaperPart> parts) {
    /** About 40 pages: longer ones keep one of two processors busy for more than a few seconds, and others waiting. */
    public static final int LONGEST = 150_000;

    /** What a window or a list of files calls it. */
    public String title() {
        return body + ", " + name.toLowerCase(java.util.Locale.UK) + ", " + day;
    }

    /** Whether it is longer than a file may be. */
    public boolean isTooLong() {
        return parts.stream().mapToInt(PaperPart::length).sum() > LONGEST;
    }
}

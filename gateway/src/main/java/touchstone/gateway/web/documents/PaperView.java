package touchstone.gateway.web.documents;

import touchstone.gateway.web.documents.paper.PaperDocument;

/**
 * What the template of papers shows.
 *
 * @param styles the style sheet itself, where nothing can be fetched; null where it can
 * @param page   address of the print page, without an ending; null in a file
 * @param query  what is asked of it, with its question mark; "" for nothing
 * @param back   where the paper comes from; null in a file
 */
public record PaperView(PaperDocument paper, String styles, String page, String query, String back) {

    static PaperView inFile(PaperDocument paper, String styles) {
        return new PaperView(paper, styles, null, "", null);
    }
}

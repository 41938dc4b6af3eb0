package touchstone.gateway.web.documents.paper;

import java.util.List;

/**
 * A table of a paper; the first cell of a row names it.
 *
 * @param caption what it shows, for who cannot see where it stands
 */
public record PaperTable(String caption, List<String> columns, List<List<String>> rows) {}

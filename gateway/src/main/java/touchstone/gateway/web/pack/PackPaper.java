package touchstone.gateway.web.pack;

import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.paper.Paper;
import touchstone.contracts.governance.paper.PaperFile;
import touchstone.gateway.status.words.FileWords;

/**
 * A paper as it was when a version of the agenda was published.
 *
 * @param item   on which it stands
 * @param exempt whether it is kept apart: by itself, or because its item is, or has become so since
 */
record PackPaper(AgendaItem item, Paper paper, PaperFile file, boolean exempt) {
    private static final String PDF = "application/pdf";

    boolean isPdf() {
        return PDF.equals(file.mediaType());
    }

    /** "PDF, 340 kB". */
    String words() {
        return FileWords.of(file.name(), file.size());
    }
}

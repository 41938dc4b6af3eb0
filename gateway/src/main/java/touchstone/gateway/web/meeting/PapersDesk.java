package touchstone.gateway.web.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.paper.Paper;
import touchstone.contracts.governance.paper.PaperFile;
import touchstone.gateway.status.words.FileWords;
import touchstone.gateway.web.form.Form;

/**
 * The papers of a meeting, and the forms that file them.
 *
 * @param papers as far as the reader may see them
 * @param api    the beginning of where their files are read
 * @param wrong  the form that was just sent and needs correcting; null when none does
 */
public record PapersDesk(List<Paper> papers, String api, Form wrong) {
    static String paper(UUID item) {
        return "paper-" + item;
    }

    static String version(UUID paper) {
        return "version-" + paper;
    }

    public List<Paper> of(AgendaItem item) {
        return papers.stream().filter(paper -> paper.item().equals(item.id())).toList();
    }

    public boolean takes(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.FILE_PAPER);
    }

    public String address(Paper paper, PaperFile file) {
        return api + "/" + paper.id() + "/file?number=" + file.number();
    }

    public String words(PaperFile file) {
        return FileWords.of(file.name(), file.size());
    }

    public Form paper(AgendaItem item) {
        return Form.of(paper(item.id())).or(wrong);
    }

    public Form version(Paper paper) {
        return Form.of(version(paper.id())).or(wrong);
    }

    public List<Integer> paragraphs() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }
}

package touchstone.gateway.web.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.MeetingFacts;
import touchstone.gateway.web.documents.MeetingPapers;
import touchstone.gateway.web.documents.PaperKind;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.documents.paper.PaperTable;

/**
 * A published version of an agenda with the papers as they were then: it stays as it is, whatever changes later. What is
 * exempt is a pack of its own.
 *
 * @param facts  of the meeting, with the items of that version
 * @param papers in the order of their items
 */
record Pack(MeetingFacts facts, AgendaVersion version, boolean exempt, List<PackPaper> papers) {
    private static final String STATUS = "Status";

    /** Whether there is anything in it. */
    boolean isEmpty() {
        return exempt && papers.isEmpty() && parts().isEmpty();
    }

    List<PackPaper> merged() {
        return papers.stream().filter(PackPaper::isPdf).toList();
    }

    /** "improvement-board-2013-03-12-agenda-pack-1". */
    String file() {
        return agenda().file() + (exempt ? "-exempt-pack-" : "-pack-") + version.number();
    }

    /**
     * What it begins with.
     *
     * @param places what stands beside each paper: its first page, or why it is not in the pack
     */
    PaperDocument front(Map<PackPaper, String> places) {
        List<PaperLine> heading = new ArrayList<>(agenda().facts().stream().filter(line -> !STATUS.equals(line.label())).toList());
        heading.add(PaperLine.fact(STATUS, (exempt ? "Exempt: not for publication. " : "") + "Version " + version.number() + " of the agenda, with the papers as they were when it was published"));
        heading.add(PaperLine.fact("Data as at", Words.moment(version.publishedAt())));
        List<List<String>> rows = papers.stream().map(one -> List.of(one.item().number() + ". " + one.item().title(), one.paper().title(), one.words(), places.getOrDefault(one, ""))).toList();
        PaperPart contents = rows.isEmpty() ? PaperPart.of("Papers", List.of(PaperLine.plain("No paper was published with it.")))
                : PaperPart.table("Papers", List.of(), new PaperTable("Papers of the agenda", List.of("Item", "Paper", "File", "Page of this pack"), rows));
        return new PaperDocument(facts.authority(), facts.meeting().bodyName(), exempt ? "Exempt agenda pack" : "Agenda pack", Words.day(facts.meeting().date()), file(), heading,
                Stream.concat(parts().stream(), Stream.of(contents)).toList());
    }

    private List<PaperPart> parts() {
        return agenda().parts().stream().filter(part -> part.apart() == exempt).toList();
    }

    private PaperDocument agenda() {
        return MeetingPapers.of(facts, PaperKind.AGENDA);
    }
}

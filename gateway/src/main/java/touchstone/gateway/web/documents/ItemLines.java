package touchstone.gateway.web.documents;

import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.decision.Decision;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperLine.Tone;
import touchstone.gateway.web.governance.GovernanceWords;

/** What a paper says of one item. */
final class ItemLines {
    private ItemLines() {}

    /** All that the public is told of an exempt item. */
    static List<PaperLine> closed(AgendaItem item) {
        return List.of(PaperLine.quiet("Exempt: to be taken without the public under paragraph %d of Schedule 12A to the Local Government Act 1972."
                .formatted(item.exemptParagraph())));
    }

    static List<PaperLine> agenda(MeetingFacts facts, AgendaItem item) {
        List<PaperLine> lines = new ArrayList<>();
        lines.add(PaperLine.quiet(asked(item)));
        add(lines, "About", facts.about(item));
        add(lines, GovernanceWords.said(item.state()), item.reason());
        add(lines, "Taken late; the chair’s reason", item.lateReason());
        return lines;
    }

    static List<PaperLine> minutes(MeetingFacts facts, AgendaItem item) {
        List<PaperLine> lines = new ArrayList<>();
        facts.record().declarations().stream().filter(declared -> declared.item().equals(item.id())).forEach(declared -> lines.add(declared(declared)));
        add(lines, GovernanceWords.said(item.state()), item.reason());
        if (item.minute() != null) {
            lines.addAll(PaperLine.text(item.minute()));
        } else if (facts.record().inside() && item.reason() == null) {
            lines.add(PaperLine.quiet("No minute is written."));
        }
        facts.decisionsOn(item).forEach(decision -> lines.addAll(decided(decision)));
        return lines;
    }

    static List<PaperLine> decisions(MeetingFacts facts, AgendaItem item) {
        return facts.decisionsOn(item).stream().flatMap(decision -> decided(decision).stream()).toList();
    }

    static List<PaperLine> decided(Decision decision) {
        List<PaperLine> lines = new ArrayList<>();
        lines.add(new PaperLine(Words.sentence(Words.decided(decision)), decision.text(), Tone.DECISION));
        if (decision.votes() != null) {
            lines.add(PaperLine.quiet(GovernanceWords.counted(decision.votes()) + " (" + GovernanceWords.lower(decision.rule()) + ")."));
        }
        if (!decision.ballots().isEmpty()) {
            lines.add(PaperLine.quiet(String.join("; ", decision.ballots().stream().map(vote -> vote.post() + ": " + GovernanceWords.lower(vote.vote())).toList()) + "."));
        }
        if (decision.callInDays() != null && decision.takesEffectOn() != null) {
            lines.add(PaperLine.quiet("Takes effect on %s, after %s for call-in.".formatted(Words.day(decision.takesEffectOn()),
                    Words.count(decision.callInDays(), "clear working day"))));
        }
        if (!decision.options().isEmpty()) {
            lines.add(PaperLine.quiet("Also considered: " + String.join("; ", decision.options()) + "."));
        }
        if (decision.recommendationOnly() || decision.replacedBy() != null) {
            lines.add(PaperLine.quiet(decision.why()));
        }
        return lines;
    }

    /** "To challenge. Head of Audit. 20 minutes." */
    private static String asked(AgendaItem item) {
        StringBuilder words = new StringBuilder(item.verb() == null ? "" : "To " + GovernanceWords.lower(item.verb()) + ". ");
        words.append(item.presenter() == null ? "" : Words.ended(item.presenter()) + " ");
        return words.append(item.minutesPlanned() == null ? "" : Words.count(item.minutesPlanned(), "minute") + ".").toString().strip();
    }

    private static PaperLine declared(Declaration declared) {
        return PaperLine.quiet(declared.post() + " declared an interest" + (declared.out() ? " and took no part" : "")
                + (declared.interest() == null ? "." : ": " + Words.ended(declared.interest())));
    }

    private static void add(List<PaperLine> lines, String label, String words) {
        if (words != null && !words.isEmpty()) {
            lines.add(new PaperLine(label, words, Tone.QUIET));
        }
    }
}

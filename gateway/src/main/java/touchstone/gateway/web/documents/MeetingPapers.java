package touchstone.gateway.web.documents;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperLine.Tone;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.documents.paper.PaperSection;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Which papers a meeting has for its reader, and what stands in each. */
public final class MeetingPapers {
    private static final String EXEMPT = "Exempt business: not for publication";

    private MeetingPapers() {}

    /** Those that its reader can have, for the page of the meeting. */
    @TemplateExtension
    static List<PaperKind> papers(MeetingRecord record) {
        return Arrays.stream(PaperKind.values()).filter(kind -> has(record, kind)).toList();
    }

    private static boolean has(MeetingRecord record, PaperKind kind) {
        Meeting meeting = record.meeting();
        return switch (kind) {
            case AGENDA -> true;
            case MINUTES -> meeting.begun() && (record.inside() || meeting.minutes().confirmed());
            case DECISIONS -> meeting.begun() && (record.inside() || !record.decisions().isEmpty());
            case ACTIONS -> !record.logActions().isEmpty();
        };
    }

    /** 404, saying why, when the meeting has none for this reader. */
    public static PaperDocument of(MeetingFacts facts, PaperKind kind) {
        if (!has(facts.record(), kind)) {
            throw none(kind);
        }
        Meeting meeting = facts.meeting();
        Stream<PaperPart> parts = switch (kind) {
            case AGENDA -> both(facts, "Items of business", item -> ItemLines.agenda(facts, item), List.of());
            case MINUTES -> minutes(facts);
            case DECISIONS -> decisions(facts);
            case ACTIONS -> Stream.of(ActionLogTable.of(facts, "Action log").setApart());
        };
        return new PaperDocument(facts.authority(), meeting.bodyName(), kind.title(), Words.day(meeting.date()), file(meeting, kind),
                MeetingHeading.of(facts, kind), parts.filter(part -> !part.isEmpty()).toList());
    }

    private static ProblemException none(PaperKind kind) {
        String detail = switch (kind) {
            case AGENDA -> "There is no such agenda.";
            case MINUTES -> "Minutes are there once the meeting has begun, and for the public once a later meeting has confirmed them.";
            case DECISIONS -> "Nothing is decided yet that you may read.";
            case ACTIONS -> "No action of this meeting’s log is for you to read.";
        };
        return Problems.of(404, "not-found", "There is no such paper", detail, List.of());
    }

    private static Stream<PaperPart> minutes(MeetingFacts facts) {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(RollTable.of(facts));
        List<PaperPart> after = new ArrayList<>(List.of(PaperPart.of("Decided besides", besides(facts)),
                PaperPart.of("Changed after the meeting", CorrectionLines.of(facts, false)), signature(facts)));
        both(facts, "Minutes", item -> ItemLines.minutes(facts, item), after).forEach(parts::add);
        if (!facts.record().logActions().isEmpty()) {
            parts.add(ActionLogTable.of(facts, "Action log: for members").setApart());
        }
        return parts.stream();
    }

    private static Stream<PaperPart> decisions(MeetingFacts facts) {
        PaperPart besides = PaperPart.of("Decided besides", besides(facts));
        Stream<PaperPart> both = both(facts, "Decisions", item -> ItemLines.decisions(facts, item), List.of(besides));
        return facts.record().decisions().isEmpty() ? Stream.of(PaperPart.of("Decisions", List.of(PaperLine.plain("No decision is recorded.")))) : both;
    }

    /** The open part as the public reads it, what stands with it, and then what is exempt. */
    private static Stream<PaperPart> both(MeetingFacts facts, String heading, Function<AgendaItem, List<PaperLine>> lines, List<PaperPart> open) {
        List<PaperSection> sections = facts.items().stream().map(item -> section(item, MeetingFacts.isExempt(item) ? ItemLines.closed(item) : lines.apply(item)))
                .filter(section -> !section.lines().isEmpty()).toList();
        return Stream.concat(Stream.concat(Stream.of(PaperPart.sections(heading, sections)), open.stream()), Stream.of(exempt(facts, lines)));
    }

    private static PaperPart exempt(MeetingFacts facts, Function<AgendaItem, List<PaperLine>> lines) {
        List<PaperSection> sections = facts.exemptTold().stream().map(item -> section(item, lines.apply(item))).filter(section -> !section.lines().isEmpty()).toList();
        List<PaperLine> remarks = new ArrayList<>();
        if (facts.isGuarded() && facts.meeting().sitting().reason() != null) {
            remarks.add(PaperLine.fact("Why the sitting was changed", facts.meeting().sitting().reason()));
        }
        remarks.addAll(CorrectionLines.of(facts, true));
        return sections.isEmpty() && remarks.isEmpty() ? PaperPart.of(EXEMPT, List.of()) : new PaperPart(EXEMPT, true, remarks, null, sections);
    }

    private static PaperSection section(AgendaItem item, List<PaperLine> lines) {
        return new PaperSection(item.number(), item.title(), lines);
    }

    private static List<PaperLine> besides(MeetingFacts facts) {
        return facts.decisionsOnNone().stream().flatMap(decision -> ItemLines.decided(decision).stream()).toList();
    }

    /** For the chair, on the members' copy. */
    private static PaperPart signature(MeetingFacts facts) {
        return PaperPart.of("Signed as a correct record", facts.record().inside()
                ? List.of(new PaperLine("Chair", "", Tone.SIGNATURE), new PaperLine("Date", "", Tone.SIGNATURE)) : List.of());
    }

    private static String file(Meeting meeting, PaperKind kind) {
        return meeting.bodyName().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-") + "-" + meeting.date() + "-" + kind.word();
    }
}

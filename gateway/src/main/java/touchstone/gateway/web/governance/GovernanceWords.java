package touchstone.gateway.web.governance;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Votes;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationAnswer;
import touchstone.contracts.governance.escalation.EscalationItem;
import touchstone.contracts.governance.escalation.EscalationKind;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.contracts.governance.risk.Risk;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** How the words of governance read on its pages. */
@TemplateExtension
public final class GovernanceWords {
    private GovernanceWords() {}

    /** "Executive group", "In attendance", "Sub-group", "Comment". */
    public static String said(Enum<?> constant) {
        return Words.sentence(WireNames.of(constant).replace('-', ' ').replaceFirst("^(sub|vice|re) ", "$1-"));
    }

    /** What was raised on an item, and what it came from. */
    static List<Escalation> escalatedOn(MeetingRecord record, AgendaItem item) {
        return record.escalations().stream().filter(one -> item.id().equals(one.item()) || isAbout(one.asked(), item) || isAbout(one.returned(), item)).toList();
    }

    private static boolean isAbout(EscalationItem place, AgendaItem item) {
        return place != null && place.item().equals(item.id());
    }

    /** What was raised on no item. */
    static List<Escalation> escalatedBesides(MeetingRecord record) {
        return record.escalations().stream().filter(one -> one.item() == null && record.meeting().id().equals(one.meeting())).toList();
    }

    /** "Delivery Group escalated it to Improvement Board", as it is told of on either page. */
    static String way(Escalation one) {
        return one.bodyName() + (one.kind() == EscalationKind.ESCALATION ? " escalated it to " : " referred it to ") + one.toName();
    }

    /** "Agreed", "Not agreed": what was lost never reads as an approval. */
    static String standing(EscalationAnswer answer) {
        return answer.outcome() == Outcome.CARRIED ? "Carried" : "Lost: not agreed";
    }

    /** Whether the reader can change when and where it is. */
    static boolean changeable(Meeting meeting) {
        return meeting.sitting().allowed().contains(SittingMove.CHANGE);
    }

    /** "Agenda published", "Held, minutes circulated": how far a meeting has come. */
    static String stage(Meeting meeting) {
        return switch (meeting.sitting().state()) {
            case PLANNED -> meeting.agenda().published() ? "Agenda published" : "Planned";
            case OPEN -> "In session";
            case ADJOURNED -> "Adjourned";
            case HELD -> "Held, " + written(meeting.minutes().state());
            case POSTPONED -> "Postponed";
            case CANCELLED -> "Cancelled";
            case ABANDONED -> "Abandoned, " + written(meeting.minutes().state());
        };
    }

    private static String written(MinutesState minutes) {
        return switch (minutes) {
            case DRAFT -> "minutes in draft";
            case CIRCULATED -> "minutes circulated";
            case CONFIRMED -> "minutes confirmed";
        };
    }

    /** "Meets monthly", "Meets as needed". */
    static String words(Cadence cadence) {
        return "Meets " + WireNames.of(cadence).replace('-', ' ');
    }

    /** "At least 3 voting members, a third of the voting seats and the Independent Chair". */
    static String words(QuorumRule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.members() != null) {
            parts.add(Words.count(rule.members(), "voting member"));
        }
        if (rule.share() != null) {
            parts.add((rule.share() == QuorumShare.MORE_THAN_HALF ? "" : "a ") + WireNames.of(rule.share()).replace('-', ' ') + " of the voting seats");
        }
        (rule.posts() == null ? List.<String>of() : rule.posts()).forEach(post -> parts.add("the " + post));
        return "At least " + listed(parts);
    }

    /** Who may read of it. */
    static String words(BodyAccess access) {
        return switch (access) {
            case PUBLIC -> "It meets in public: agendas, decisions and confirmed minutes are open to everybody.";
            case ONCE_CONFIRMED -> "The public reads of a meeting once its minutes are confirmed.";
            case MEMBERS -> "Only its members read of its meetings, and the council’s secretariat, director and auditor.";
        };
    }

    /** "receive, note and comment". */
    static String may(List<Verb> verbs) {
        return listed(verbs.stream().map(WireNames::of).toList());
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** "16 of 25", or that it is not scored, which is not zero. */
    static String scored(Risk risk) {
        return risk.score() == null ? "Not scored" : risk.score() + " of 25";
    }

    /** What became of a decision: what was lost or only recommended never reads as done. */
    static String standing(Decision decision) {
        String words = Words.sentence(Words.decided(decision));
        return decision.outcome() == Outcome.LOST ? "Lost: " + Words.decided(decision) : words;
    }

    public static String counted(Votes votes) {
        return "%d in favour, %d against, %d abstained".formatted(votes.inFavour(), votes.against(), votes.abstained());
    }

    /** In the middle of a sentence. */
    public static String lower(Enum<?> constant) {
        return said(constant).toLowerCase(Locale.UK);
    }
}

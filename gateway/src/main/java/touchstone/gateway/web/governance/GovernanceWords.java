package touchstone.gateway.web.governance;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Votes;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.contracts.governance.risk.Risk;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** How the words of governance read on its pages. */
@TemplateExtension
final class GovernanceWords {
    private GovernanceWords() {}

    /** "Executive group", "In attendance", "Sub-group", "Comment". */
    static String said(Enum<?> constant) {
        return Words.sentence(WireNames.of(constant).replace('-', ' ').replaceFirst("^(sub|vice) ", "$1-"));
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

    /** "receive, note and comment". */
    static String may(List<Verb> verbs) {
        List<String> words = verbs.stream().map(WireNames::of).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** "16 of 25", or that it is not scored, which is not zero. */
    static String scored(Risk risk) {
        return risk.score() == null ? "Not scored" : risk.score() + " of 25";
    }

    static String counted(Votes votes) {
        return "%d in favour, %d against, %d abstained".formatted(votes.inFavour(), votes.against(), votes.abstained());
    }

    /** In the middle of a sentence. */
    static String lower(Enum<?> constant) {
        return said(constant).toLowerCase(Locale.UK);
    }
}

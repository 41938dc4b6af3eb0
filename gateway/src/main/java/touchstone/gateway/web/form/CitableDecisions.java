package touchstone.gateway.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.OwnerAnswers;

/**
 * What the form of a decision can refer to: a decision in the minutes that is in force, or the meeting that took it.
 *
 * @param meetings of the past year that have begun; the latest first
 */
public record CitableDecisions(List<Decision> decisions, List<Meeting> meetings) {

    public static CitableDecisions of(List<Decision> decisions, OwnerAnswers answers) {
        return new CitableDecisions(decisions.stream().filter(Decision::inForce).toList(), answers.meetings().stream().filter(Meeting::begun)
                .sorted(Comparator.comparing(Meeting::date).reversed()).toList());
    }

    /** With the decisions about any of these. */
    public static CitableDecisions about(Set<String> subjects, OwnerAnswers answers) {
        return of(answers.decisions().stream().filter(one -> one.subjects().stream().anyMatch(subjects::contains)).toList(), answers);
    }
}

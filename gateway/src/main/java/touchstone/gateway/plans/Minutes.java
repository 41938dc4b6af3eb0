package touchstone.gateway.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import touchstone.contracts.governance.Decision;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.governance.MeetingState;
import touchstone.gateway.status.Answers;

/**
 * What the form of a decision can refer to: the decision in the minutes, or the meeting that took it.
 *
 * @param meetings of the past year that have begun; the latest first
 */
public record Minutes(List<Decision> decisions, List<Meeting> meetings) {
    private static final Set<MeetingState> NOT_MET = Set.of(MeetingState.PLANNED, MeetingState.AGENDA_PUBLISHED, MeetingState.CANCELLED);

    static Minutes of(List<Decision> decisions, Answers answers) {
        return new Minutes(decisions, answers.meetings().stream().filter(one -> !NOT_MET.contains(one.state()))
                .sorted(Comparator.comparing(Meeting::date).reversed()).toList());
    }

    /** With the decisions about any of these. */
    static Minutes about(Set<String> subjects, Answers answers) {
        return of(answers.decisions().stream().filter(one -> one.subjects().stream().anyMatch(subjects::contains)).toList(), answers);
    }
}

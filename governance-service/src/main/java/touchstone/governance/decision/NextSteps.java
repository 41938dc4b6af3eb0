package touchstone.governance.decision;

import java.util.UUID;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.problem.Problems;

/** Where a matter goes from a decision, and what the decision takes the place of. */
record NextSteps(MeetingEntity meeting, Outcome outcome) {

    /** 422 unless it was deferred, to a later meeting of the same body. */
    UUID deferredTo(UUID to) {
        if (to == null) {
            return null;
        }
        requireOutcome("deferredTo", Outcome.DEFERRED);
        MeetingEntity later = MeetingEntity.<MeetingEntity>find("authority = ?1 and id = ?2", meeting.authority, to).firstResult();
        if (later == null || !later.body.equals(meeting.body) || !later.day().isAfter(meeting.day())) {
            throw Problems.invalid("deferredTo", "must be a later meeting of the same body");
        }
        return to;
    }

    /** 422 unless it names another body of the authority exactly when it was referred. */
    UUID referredTo(UUID to) {
        if (to == null) {
            if (outcome == Outcome.REFERRED) {
                throw Problems.invalid("referredTo", "must name the body that it is referred to");
            }
            return null;
        }
        requireOutcome("referredTo", Outcome.REFERRED);
        if (to.equals(meeting.body) || BodyEntity.find(meeting.authority, to).isEmpty()) {
            throw Problems.invalid("referredTo", "must be another body of this authority");
        }
        return to;
    }

    /** 422 unless it is a decision of the same body that was carried before. */
    UUID replaced(UUID earlier) {
        DecisionEntity found = DecisionEntity.find(meeting.authority, earlier).orElseThrow(NextSteps::notReplaceable);
        MeetingEntity taken = MeetingEntity.get(meeting.authority, found.meeting);
        if (!taken.body.equals(meeting.body) || found.decidedOn.isAfter(meeting.day()) || !found.isDone()) {
            throw notReplaceable();
        }
        return earlier;
    }

    private void requireOutcome(String field, Outcome needed) {
        if (outcome != needed) {
            throw Problems.invalid(field, "must be left out unless that is the outcome");
        }
    }

    private static RuntimeException notReplaceable() {
        return Problems.invalid("replaces.decision", "must be an earlier decision of the same body that was carried");
    }
}

package touchstone.governance.agenda;

import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MinutesLifecycle;
import touchstone.governance.meeting.SittingLifecycle;

/**
 * How far the meeting of an item has come.
 *
 * @param published whether its agenda has ever been
 * @param minutes   null before it is opened
 * @param escalates whether its body may escalate, and to whom it can
 */
record MeetingProgress(SittingState sitting, boolean published, MinutesState minutes, boolean escalates) {

    static MeetingProgress of(Meeting meeting) {
        return new MeetingProgress(meeting.sitting().state(), meeting.agenda().published(), meeting.minutes() == null ? null : meeting.minutes().state(),
                BodyEntity.escalates(meeting.body(), meeting.date()));
    }

    static MeetingProgress of(MeetingEntity meeting) {
        return new MeetingProgress(meeting.sitting.state(), meeting.hasPublishedAgenda(), meeting.minutes(), BodyEntity.escalates(meeting.body, meeting.day()));
    }

    boolean isBeforeOpening() {
        return SittingLifecycle.isBeforeOpening(sitting);
    }

    boolean takesItems() {
        return SittingLifecycle.takesItems(sitting);
    }

    boolean isInSession() {
        return takesItems() && !isBeforeOpening();
    }

    boolean takesMinutes() {
        return MinutesLifecycle.isOpen(minutes);
    }
}

package touchstone.governance.agenda;

import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MinutesLifecycle;
import touchstone.governance.meeting.SittingLifecycle;

/**
 * How far the meeting of an item has come.
 *
 * @param published whether its agenda has ever been
 * @param minutes   null before it is opened
 */
record MeetingProgress(SittingState sitting, boolean published, MinutesState minutes) {

    static MeetingProgress of(Meeting meeting) {
        return new MeetingProgress(meeting.sitting().state(), meeting.agenda().published(), meeting.minutes() == null ? null : meeting.minutes().state());
    }

    static MeetingProgress of(MeetingEntity meeting) {
        return new MeetingProgress(meeting.sitting.state(), meeting.hasPublishedAgenda(), meeting.minutes());
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

package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.GovernanceErrors;

/** How far a meeting's minutes have come. */
@Embeddable
class MinutesColumns {
    /** Null before the meeting is opened. */
    @Column(name = "minutes")
    @Enumerated(EnumType.STRING)
    MinutesState state;

    @Column(name = "minutes_version")
    int version;

    @Column(name = "minutes_changed")
    boolean changed;

    @Column(name = "confirmed_at")
    UUID confirmedAt;

    String corrections;

    void begin(SittingState sitting) {
        state = MinutesLifecycle.on(sitting, 0, false);
    }

    /** 409 before the opening, and once they are confirmed. */
    void write(SittingState sitting) {
        require(state != null, sitting, "Open the meeting and take the roll first.");
        require(MinutesLifecycle.isOpen(state), sitting, "Its minutes are confirmed, and nothing in them changes any more.");
        changed = true;
    }

    /** Number of the version that goes to the members; 409 while the meeting sits, and when nothing changed. */
    int circulate(SittingState sitting) {
        require(MinutesLifecycle.canCirculate(state, changed, sitting), sitting, "Its minutes are circulated once it is over, and again when they have changed.");
        state = MinutesState.CIRCULATED;
        changed = false;
        return ++version;
    }

    int requireCirculated(SittingState sitting) {
        require(MinutesLifecycle.takesComments(state), sitting, "Its minutes are commented on from their circulation until they are confirmed.");
        return version;
    }

    /** 409 unless they are as they were last circulated. */
    void confirm(SittingState sitting, UUID at, String corrected) {
        require(MinutesLifecycle.canConfirm(state, changed), sitting,
                "Its minutes are confirmed as they were last circulated: circulate them first, and do so again when they have changed.");
        state = MinutesState.CONFIRMED;
        confirmedAt = at;
        corrections = corrected;
    }

    private static void require(boolean permitted, SittingState sitting, String when) {
        if (!permitted) {
            throw GovernanceErrors.wrongStage(sitting, when);
        }
    }
}

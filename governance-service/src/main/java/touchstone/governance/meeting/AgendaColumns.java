package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.governance.GovernanceErrors;

/** How far a meeting's agenda has come. */
@Embeddable
class AgendaColumns {
    @Column(name = "agenda_version")
    int version;

    @Column(name = "agenda_changed")
    boolean changed;

    boolean isPublished() {
        return AgendaLifecycle.isPublished(AgendaLifecycle.of(version));
    }

    /** Number of the version that goes out; 409 from the opening on, and when nothing changed. */
    int publish(SittingState sitting) {
        if (!SittingLifecycle.isAhead(sitting)) {
            throw GovernanceErrors.wrongStage(sitting, "An agenda is published while the meeting is planned.");
        }
        if (!AgendaLifecycle.isNews(AgendaLifecycle.of(version), changed)) {
            throw GovernanceErrors.alreadyDone("The agenda is published as it stands. Publish it again once it has changed.");
        }
        changed = false;
        return ++version;
    }
}

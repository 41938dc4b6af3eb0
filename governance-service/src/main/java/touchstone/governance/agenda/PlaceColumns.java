package touchstone.governance.agenda;

import static touchstone.contracts.governance.agenda.AgendaItemState.ON_AGENDA;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.governance.GovernanceErrors;

/** Whether an item is to be taken, and if not, why and when. */
@Embeddable
class PlaceColumns {
    @Enumerated(EnumType.STRING)
    AgendaItemState state = ON_AGENDA;

    String reason;

    @Column(name = "deferred_to")
    UUID deferredTo;

    /** 409 when it is off the agenda. */
    void requireOnAgenda() {
        if (!AgendaItemLifecycle.isOpen(state)) {
            throw GovernanceErrors.alreadyDone("This item was taken off the agenda: " + reason);
        }
    }

    void takeOff(AgendaItemState next, String why) {
        requireOnAgenda();
        state = next;
        reason = why;
    }
}

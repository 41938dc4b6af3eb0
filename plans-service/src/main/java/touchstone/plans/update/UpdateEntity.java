package touchstone.plans.update;

import static touchstone.contracts.plans.update.UpdateState.ACCEPTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.plans.PlansErrors;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** What an agency said of an action at a date, for its review. Never edited: a correction is a new update. */
@Entity(name = "ProgressUpdate")
@Table(name = "progress_update")
class UpdateEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID action;

    @Column(updatable = false)
    String agency;

    @Column(name = "as_at", updatable = false)
    LocalDate asAt;

    @Enumerated(EnumType.STRING)
    UpdateState state;

    @Column(name = "return_reason")
    String returnReason;

    @Column(updatable = false)
    UUID resubmits;

    protected UpdateEntity() {}

    /** One update of the action; before it is accepted only for its own agency and for the authority. */
    static Optional<UpdateEntity> visibleTo(Caller caller, ActionEntity action, UUID id) {
        AccessScope scope = caller.viewOf(action.authority);
        return of(action.id, id).filter(one -> one.state == ACCEPTED || scope.isStaff() || one.agency.equals(scope.ownAgency()));
    }

    /** The last accepted one that speaks of an earlier date, or of the same and was sent earlier. */
    Optional<UpdateEntity> acceptedBefore() {
        return find("action = ?1 and state = ?2 and (asAt < ?3 or asAt = ?3 and id < ?4) order by asAt desc, id desc",
                action, ACCEPTED, asAt, id).firstResultOptional();
    }

    static Optional<UpdateEntity> of(UUID action, UUID id) {
        return find("action = ?1 and id = ?2", action, id).firstResultOptional();
    }

    void accept() {
        move(UpdateMove.ACCEPT);
    }

    void giveBack(String reason) {
        move(UpdateMove.RETURN);
        returnReason = reason;
    }

    private void move(UpdateMove move) {
        state = new UpdateLifecycle(state, false).after(move).orElseThrow(
                () -> PlansErrors.wrongState("update", state, "Only a submitted update can be reviewed."));
    }
}

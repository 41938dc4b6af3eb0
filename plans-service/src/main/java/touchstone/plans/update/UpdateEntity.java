package touchstone.plans.update;

import static touchstone.contracts.plans.UpdateState.ACCEPTED;
import static touchstone.contracts.plans.UpdateState.DRAFT;
import static touchstone.contracts.plans.UpdateState.RETURNED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.plans.ClaimedState;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.NewUpdate;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.UpdateState;
import touchstone.plans.PlanError;
import touchstone.plans.action.ActionEntity;
import touchstone.plans.action.LedAction;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** What an agency said of an action at a date. Never edited: a correction is a new update. */
@Entity(name = "ProgressUpdate")
@Table(name = "progress_update")
class UpdateEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID action;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    String author;

    @Column(updatable = false)
    String narrative;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ClaimedState claimed;

    @Column(name = "as_at", updatable = false)
    LocalDate asAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<Count> counts;

    @Enumerated(EnumType.STRING)
    UpdateState state = DRAFT;

    @Column(name = "return_reason")
    String returnReason;

    @Column(updatable = false)
    UUID resubmits;

    protected UpdateEntity() {}

    UpdateEntity(LedAction action, Caller caller, NewUpdate facts) {
        this.authority = action.authority();
        this.action = action.id();
        this.agency = caller.agency();
        this.author = caller.name();
        this.narrative = facts.narrative();
        this.claimed = facts.claimed();
        this.asAt = facts.asAt();
        this.counts = action.counted(facts.counts() == null ? List.of() : facts.counts());
        this.resubmits = facts.resubmits() == null ? null : returned(facts.resubmits()).id;
        move(Review.SUBMIT);
    }

    /** The agency's own update that was returned and not answered yet. */
    private UpdateEntity returned(UUID id) {
        UpdateEntity before = of(action, id).filter(one -> one.state == RETURNED && one.agency.equals(agency))
                .orElseThrow(() -> Problems.invalid("resubmits", "is not an update of yours on this action that was returned"));
        if (count("resubmits", id) > 0) {
            throw PlanError.wrongState("update", "resubmitted", "Read the update that answers it; a further correction is a new update.");
        }
        return before;
    }

    /** The action's updates up to a date, the latest first; outside the authority only accepted ones. */
    static List<UpdateEntity> visibleTo(Caller caller, ActionEntity action, LocalDate asAt) {
        return list("""
                        action = :action and asAt <= :asAt and (state = :accepted or :inside = true)
                        order by asAt desc, id desc""",
                Map.of("action", action.id, "asAt", asAt, "accepted", ACCEPTED, "inside", caller.isInside(action.authority)));
    }

    /** One update of the action; outside the authority only an accepted one. */
    static Optional<UpdateEntity> visibleTo(Caller caller, ActionEntity action, UUID id) {
        return of(action.id, id).filter(one -> one.state == ACCEPTED || caller.isInside(action.authority));
    }

    /** The last one accepted before this one that does not speak of a later date. */
    Optional<UpdateEntity> acceptedBefore() {
        return find("action = ?1 and state = ?2 and asAt <= ?3 and id < ?4 order by asAt desc, id desc", action, ACCEPTED, asAt, id)
                .firstResultOptional();
    }

    static Optional<UpdateEntity> of(UUID action, UUID id) {
        return find("action = ?1 and id = ?2", action, id).firstResultOptional();
    }

    void accept() {
        move(Review.ACCEPT);
    }

    void giveBack(String reason) {
        move(Review.RETURN);
        returnReason = reason;
    }

    private void move(Review move) {
        state = move.from(state).orElseThrow(
                () -> PlanError.wrongState("update", state, "Only a submitted update can be reviewed."));
    }

    ProgressUpdate record() {
        return new ProgressUpdate(id, version, action, agency, author, narrative, claimed, asAt, counts, state, returnReason,
                AsAt.of(id), resubmits);
    }
}

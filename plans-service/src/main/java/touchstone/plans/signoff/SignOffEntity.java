package touchstone.plans.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;

/** A body's decision that something is done and made a difference. Only a reopening is ever added to it. */
@Entity(name = "SignOff")
@Table(name = "sign_off")
public class SignOffEntity extends IdentifiedEntity {
    UUID recommendation;
    UUID action;
    UUID phase;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String body;
    String decision;

    @Column(name = "recorded_by")
    String recordedBy;

    @Embedded
    ReopeningColumns reopened;

    protected SignOffEntity() {}

    SignOffEntity(Signable kind, UUID subject, SignOff facts, Caller caller) {
        switch (kind) {
            case RECOMMENDATION -> recommendation = subject;
            case ACTION -> action = subject;
            case PHASE -> phase = subject;
        }
        this.decidedOn = facts.decidedOn();
        this.body = facts.body();
        this.decision = facts.decision();
        this.recordedBy = caller.name();
    }

    /** Every sign-off up to a date as it was known then; the latest first. */
    public static List<SignedOff> of(Signable kind, UUID subject, LocalDate asAt) {
        return all(kind, List.of(subject)).filter(one -> !one.decidedOn.isAfter(asAt)).map(one -> one.recordAt(asAt)).toList();
    }

    /** The sign-offs that stand at a date, by what they are of. */
    public static Map<UUID, SignedOff> standing(Signable kind, Collection<UUID> subjects, LocalDate asAt) {
        return all(kind, subjects).filter(one -> one.standsAt(asAt))
                .collect(Collectors.toMap(SignOffEntity::subject, one -> one.recordAt(asAt), (latest, earlier) -> latest));
    }

    static Optional<SignOffEntity> latest(Signable kind, UUID subject) {
        return all(kind, List.of(subject)).findFirst();
    }

    private static Stream<SignOffEntity> all(Signable kind, Collection<UUID> subjects) {
        return SignOffEntity.<SignOffEntity>list(kind.noun + " in ?1 order by decidedOn desc, id desc", subjects).stream();
    }

    /** Opens it again from the day that the body decided; 422 for a day before it was signed off. */
    void reopen(Reopening facts, Caller caller) {
        if (facts.decidedOn().isBefore(decidedOn)) {
            throw PlansErrors.tooEarly("decidedOn", "it was signed off", decidedOn);
        }
        reopened = new ReopeningColumns(facts, caller);
    }

    boolean isReopened() {
        return reopened != null;
    }

    boolean isThe(SignOff facts) {
        return decidedOn.equals(facts.decidedOn()) && body.equals(facts.body());
    }

    private boolean standsAt(LocalDate date) {
        return !decidedOn.isAfter(date) && !isReopenedAt(date);
    }

    private boolean isReopenedAt(LocalDate date) {
        return reopened != null && !reopened.decidedOn.isAfter(date);
    }

    private UUID subject() {
        return recommendation != null ? recommendation : action != null ? action : phase;
    }

    private SignedOff recordAt(LocalDate date) {
        return new SignedOff(id, body, decidedOn, decision, decision == null, recordedBy, isReopenedAt(date) ? reopened.record() : null);
    }
}

package touchstone.metrics.spc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.spc.NewRebase;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.spc.RebaseMove;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** From which day an indicator's limits are computed anew, and why. Never edited: a wrong one is withdrawn. */
@Entity(name = "Rebase")
@Table(name = "rebase")
class RebaseEntity extends VersionedEntity {
    UUID indicator;

    @Column(name = "from_date")
    LocalDate from;

    Integer baseline;
    String cause;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    String withdrawal;

    protected RebaseEntity() {}

    /** 409 where there is one on that day already. */
    RebaseEntity(IndicatorEntity indicator, NewRebase facts, Caller caller) {
        if (count("indicator = ?1 and from = ?2 and withdrawnOn is null", indicator.id, facts.from()) > 0) {
            throw MetricsErrors.rebasedAlready(facts.from());
        }
        this.indicator = indicator.id;
        this.from = facts.from();
        this.baseline = facts.baseline();
        this.cause = facts.cause();
        this.recordedBy = caller.name();
        this.recordedOn = AsAt.today();
    }

    /** Those recorded by a date, the latest first. */
    static List<RebaseEntity> of(UUID indicator, LocalDate asAt) {
        return list("indicator = ?1 and recordedOn <= ?2 order by from desc, id desc", indicator, asAt);
    }

    /** 404 when the indicator has none of that id. */
    static RebaseEntity get(IndicatorEntity indicator, UUID id) {
        Optional<RebaseEntity> found = find("indicator = ?1 and id = ?2", indicator.id, id).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("re-basing"));
    }

    /** 409 when it is withdrawn already. */
    void withdraw(String reason, Caller caller) {
        if (withdrawnOn != null) {
            throw MetricsErrors.rebaseWithdrawn(withdrawnOn);
        }
        withdrawnBy = caller.name();
        withdrawnOn = AsAt.today();
        withdrawal = reason;
    }

    boolean isInForce(LocalDate asAt) {
        return withdrawnOn == null || withdrawnOn.isAfter(asAt);
    }

    /** As known at a date: a later withdrawal does not show. */
    Rebase record(LocalDate asAt, String authority, Caller caller) {
        boolean inForce = isInForce(asAt);
        boolean mayWithdraw = withdrawnOn == null && caller.is(Role.PROGRAMME_MANAGER, authority);
        return new Rebase(id, version, from, baseline, cause, recordedBy, recordedOn, inForce ? null : withdrawnBy, inForce ? null : withdrawnOn,
                inForce ? null : withdrawal, inForce, mayWithdraw ? List.of(RebaseMove.WITHDRAW) : List.of());
    }
}

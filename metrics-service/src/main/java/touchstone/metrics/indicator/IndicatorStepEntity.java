package touchstone.metrics.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.metrics.indicator.IndicatorStep;
import touchstone.contracts.metrics.indicator.IndicatorStepKind;
import touchstone.metrics.history.KnownSince;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** What happened to an indicator, and how it read after it; never altered. */
@Entity(name = "IndicatorStep")
@Table(name = "indicator_step")
@Immutable
public class IndicatorStepEntity extends IdentifiedEntity {
    UUID indicator;

    @Enumerated(EnumType.STRING)
    IndicatorStepKind kind;

    String reason;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "known_on")
    LocalDate knownOn;

    @Embedded
    IndicatorDescription described;

    protected IndicatorStepEntity() {}

    /** @param reason null where none is asked for */
    public IndicatorStepEntity(IndicatorEntity after, IndicatorStepKind kind, LocalDate knownOn, String reason, Caller caller) {
        this.indicator = after.id;
        this.kind = kind;
        this.reason = reason;
        this.madeBy = caller.name();
        this.knownOn = knownOn;
        this.described = after.described;
    }

    /** Since when a further step counts: each says how the indicator reads whole, so none can be known before the one it follows. */
    public static LocalDate nextKnownOn(IndicatorEntity indicator, LocalDate stated) {
        LocalDate known = KnownSince.of(stated, indicator.cameOn());
        Optional<IndicatorStepEntity> last = find("indicator = ?1 order by id desc", indicator.id).firstResultOptional();
        last.filter(step -> step.knownOn.isAfter(known)).ifPresent(later -> {
            throw Problems.invalid("knownOn", "must not be before %s, since when its present description is known".formatted(later.knownOn));
        });
        return known;
    }

    /** Those known by a date, the latest first. */
    public static List<IndicatorStepEntity> of(IndicatorEntity indicator, LocalDate asAt) {
        return list("indicator = ?1 and knownOn <= ?2 order by id desc", indicator.id, asAt);
    }

    public IndicatorStep record(IndicatorEntity of) {
        return new IndicatorStep(id, kind, knownOn, AsAt.of(id), madeBy, reason, described.of(of.id, of.version, of.code));
    }
}

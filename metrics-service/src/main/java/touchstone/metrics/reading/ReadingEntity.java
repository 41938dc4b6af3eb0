package touchstone.metrics.reading;

import static touchstone.contracts.metrics.reading.ReadingState.ACCEPTED;
import static touchstone.contracts.metrics.reading.ReadingState.DRAFT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingChanged;
import touchstone.contracts.metrics.reading.ReadingMove;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.disclosure.ProtectedFigure;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** What an indicator showed for a period. Accepted ones never change: a correction is the slot's next revision. */
@Entity(name = "Reading")
@Table(name = "reading")
class ReadingEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID indicator;

    @Column(updatable = false)
    int definition;

    @Column(updatable = false)
    String slot;

    @Embedded
    Period period;

    @Column(name = "part_by", updatable = false)
    String partBy;

    @Column(name = "part_name", updatable = false)
    String partName;

    @Embedded
    Measurement measured;

    boolean provisional;
    boolean illustrative;
    String note;

    @Enumerated(EnumType.STRING)
    ReadingState state = DRAFT;

    int revision;

    @Column(updatable = false)
    String agency;

    @Column(name = "reported_on", updatable = false)
    LocalDate reportedOn;

    @Column(name = "return_reason")
    String returnReason;

    boolean suppressed;

    protected ReadingEntity() {}

    /** One to be stored by {@link ReadingStore}; 422 for a figure that cannot be. */
    ReadingEntity(IndicatorEntity indicator, Period period, LocalDate reportedOn, Caller caller, NewReading facts) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.authority = indicator.authority;
        this.indicator = indicator.id;
        this.definition = indicator.definitionOf(period);
        this.slot = period.slot(facts.breakdown());
        this.period = period;
        this.partBy = facts.breakdown() == null ? null : facts.breakdown().by();
        this.partName = facts.breakdown() == null ? null : facts.breakdown().name();
        this.measured = Measurement.of(indicator.unit, indicator.precision, facts);
        this.provisional = Boolean.TRUE.equals(facts.provisional());
        this.illustrative = Boolean.TRUE.equals(facts.illustrative());
        this.note = facts.note();
        this.agency = caller.agency();
        this.reportedOn = reportedOn;
    }

    /** 404 when there is none. */
    static ReadingEntity get(IndicatorEntity indicator, UUID id) {
        return ReadingEntity.<ReadingEntity>find("indicator = ?1 and id = ?2", indicator.id, id).firstResultOptional()
                .orElseThrow(() -> Problems.notFound("reading"));
    }

    static List<ReadingEntity> accepted(IndicatorEntity indicator) {
        return list("indicator = ?1 and state = ?2", indicator.id, ACCEPTED);
    }

    Place place() {
        return new Place(indicator, slot);
    }

    void submit() {
        move(ReadingMove.SUBMIT);
    }

    /** Takes its place in the series; see {@link Acceptance}. */
    void accept(int revision) {
        move(ReadingMove.ACCEPT);
        this.revision = revision;
    }

    /** Withholds it from everyone outside the authority, for good. */
    void suppress() {
        suppressed = true;
    }

    void giveBack(String reason) {
        move(ReadingMove.RETURN);
        returnReason = reason;
    }

    private void move(ReadingMove move) {
        state = ReadingLifecycle.after(state, move).orElseThrow(() -> MetricsErrors.wrongState(state,
                move == ReadingMove.SUBMIT ? "Only a draft can be submitted." : "Only a submitted reading can be reviewed."));
    }

    ProtectedFigure figure() {
        return new ProtectedFigure(period, part(), measured, suppressed);
    }

    private Breakdown part() {
        return partBy == null ? null : new Breakdown(partBy, partName);
    }

    /** As somebody of the authority sees it. */
    Reading record(IndicatorEntity of, Caller caller) {
        return new Reading(id, version, of.code, definition, period.text(), period.kind(), part(), measured.numerator(),
                measured.denominator(), measured.value(), measured.stated(), measured.missing(), provisional, illustrative,
                measured.percentOnly(), note, state, revision, agency, reportedOn, returnReason, ReadingLifecycle.isOpen(state),
                ReadingLifecycle.allowed(state, of.isSuppliedBy(caller), caller.is(Role.PROGRAMME_MANAGER, authority)));
    }

    ReadingChanged changed(IndicatorEntity of) {
        return new ReadingChanged(id, of.code, period.text(), part(), state);
    }
}

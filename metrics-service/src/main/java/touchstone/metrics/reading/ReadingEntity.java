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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.IntakeApi;
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
import touchstone.platform.time.AsAt;

/** What an indicator showed for a period. Accepted ones never change: a correction is the slot's next revision. */
@Entity(name = "Reading")
@Table(name = "reading")
class ReadingEntity extends VersionedEntity {
    private static final int MOST_IN_REVIEW = 500;

    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID indicator;

    String slot;

    @Embedded
    Period period;

    @Column(name = "part_by")
    String partBy;

    @Column(name = "part_name")
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

    /** Id of the caller who submitted it, who cannot review it. */
    @Column(name = "submitted_by")
    String submittedBy;

    String submitter;

    @Column(name = "reported_on")
    LocalDate reportedOn;

    /** Stated for what was known before Touchstone, or the day of acceptance. */
    @Column(name = "known_on")
    LocalDate knownOn;

    @Column(name = "accepted_on")
    LocalDate acceptedOn;

    @Column(name = "return_reason")
    String returnReason;

    /** Whether it is withheld from everyone outside the authority. */
    boolean suppressed;

    /** Whether it was ever shown to them, which cannot be undone. */
    boolean shown;

    @Column(name = "note_withheld")
    boolean noteWithheld;

    protected ReadingEntity() {}

    /** One to be stored by {@link ReadingStore}; checked by {@link ReadingIntake}. */
    ReadingEntity(IndicatorEntity indicator, Period period, Measurement measured, LocalDate reportedOn, Caller caller, NewReading facts) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.authority = indicator.authority;
        this.indicator = indicator.id;
        this.agency = caller.agency();
        measure(indicator, period, measured, reportedOn, facts);
    }

    private void measure(IndicatorEntity indicator, Period period, Measurement measured, LocalDate reportedOn, NewReading facts) {
        this.slot = period.slot(facts.breakdown());
        this.period = period;
        this.partBy = facts.breakdown() == null ? null : facts.breakdown().by();
        this.partName = facts.breakdown() == null ? null : facts.breakdown().name();
        this.measured = measured;
        this.provisional = Boolean.TRUE.equals(facts.provisional());
        this.illustrative = Boolean.TRUE.equals(facts.illustrative());
        this.note = facts.note();
        this.reportedOn = reportedOn;
        this.knownOn = facts.knownOn();
    }

    /** 404 when there is none. */
    static ReadingEntity get(IndicatorEntity indicator, UUID id) {
        return ReadingEntity.<ReadingEntity>find("indicator = ?1 and id = ?2", indicator.id, id).firstResultOptional()
                .orElseThrow(() -> Problems.notFound("reading"));
    }

    /** Those of an authority that have one of the ids, by id. */
    static Map<UUID, ReadingEntity> byId(String authority, Collection<UUID> ids) {
        List<ReadingEntity> found = list("authority = ?1 and id in ?2", authority, ids);
        return found.stream().collect(Collectors.toMap(reading -> reading.id, Function.identity()));
    }

    static List<ReadingEntity> accepted(Collection<UUID> indicators) {
        return list("indicator in ?1 and state = ?2", indicators, ACCEPTED);
    }

    /** The 500 of an authority that wait longest for review. */
    static List<ReadingEntity> submitted(String authority) {
        return find("authority = ?1 and state = ?2 order by id", authority, ReadingState.SUBMITTED).page(0, MOST_IN_REVIEW).list();
    }

    /** It as it would be once accepted; not to be stored. */
    ReadingEntity asRevision(int next) {
        ReadingEntity accepted = new ReadingEntity();
        accepted.indicator = indicator;
        accepted.slot = slot;
        accepted.period = period;
        accepted.partBy = partBy;
        accepted.partName = partName;
        accepted.measured = measured;
        accepted.revision = next;
        return accepted;
    }

    Place place() {
        return new Place(indicator, slot);
    }

    /** Writes it as another draft, which was checked as a new one. */
    void edit(IndicatorEntity of, ReadingEntity anew, NewReading facts) {
        move(ReadingMove.EDIT);
        returnReason = null;
        measure(of, anew.period, anew.measured, anew.reportedOn, facts);
    }

    void submit(Caller caller) {
        move(ReadingMove.SUBMIT);
        submittedBy = caller.id();
        submitter = caller.name();
    }

    void withdraw() {
        move(ReadingMove.WITHDRAW);
        returnReason = null;
    }

    /** Takes its place in the series; see {@link Acceptance}. */
    void accept(int revision, Caller caller) {
        review(ReadingMove.ACCEPT, caller);
        acceptedOn = AsAt.today();
        knownOn = knownWhenAccepted();
        this.revision = revision;
    }

    /** Since when it is known once it is accepted today. */
    LocalDate knownWhenAccepted() {
        return knownOn == null ? AsAt.today() : knownOn;
    }

    /** Withholds it from everyone outside the authority, for good. */
    void suppress() {
        suppressed = true;
    }

    /** Lets everyone see it. */
    void show() {
        shown = true;
    }

    /** Keeps what is said of it inside the authority, for good. */
    void withholdNote() {
        noteWithheld = true;
    }

    void giveBack(String reason, Caller caller) {
        review(ReadingMove.RETURN, caller);
        returnReason = reason;
    }

    private void review(ReadingMove move, Caller caller) {
        ReadingState after = after(move);
        if (isOwn(caller)) {
            throw MetricsErrors.ownSubmission();
        }
        state = after;
    }

    private boolean isOwn(Caller caller) {
        return caller.id().equals(submittedBy);
    }

    private void move(ReadingMove move) {
        state = after(move);
    }

    private ReadingState after(ReadingMove move) {
        return ReadingLifecycle.after(state, move).orElseThrow(() -> MetricsErrors.wrongState(state, switch (move) {
            case EDIT -> "Submit another for its period instead.";
            case SUBMIT -> "Only a draft can be submitted.";
            case WITHDRAW -> "Only what is not accepted can be withdrawn.";
            case ACCEPT, RETURN -> "Only a submitted reading can be reviewed.";
        }));
    }

    ProtectedFigure figure(String code) {
        return new ProtectedFigure(code, period, part(), revision, measured, suppressed, shown);
    }

    Breakdown part() {
        return partBy == null ? null : new Breakdown(partBy, partName);
    }

    /** As somebody of the authority sees it. */
    Reading record(IndicatorEntity of, Caller caller) {
        return new Reading(id, version, of.code, of.definitionOf(period), period.text(), period.kind(), part(), measured.numerator(),
                measured.denominator(), measured.value(), measured.stated(), measured.missing(), provisional, illustrative,
                measured.percentOnly(), note, state, revision, agency, submitter, reportedOn, knownOn, acceptedOn, returnReason, ReadingLifecycle.isOpen(state),
                ReadingLifecycle.allowed(state, of.isSuppliedBy(caller), !isOwn(caller) && caller.may(IntakeApi.class, "review", authority)));
    }

    ReadingChanged changed(IndicatorEntity of) {
        return new ReadingChanged(id, of.code, period.text(), part(), state);
    }
}

package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.SittingState.ABANDONED;
import static touchstone.contracts.governance.meeting.SittingState.ADJOURNED;
import static touchstone.contracts.governance.meeting.SittingState.CANCELLED;
import static touchstone.contracts.governance.meeting.SittingState.HELD;
import static touchstone.contracts.governance.meeting.SittingState.PLANNED;
import static touchstone.contracts.governance.meeting.SittingState.POSTPONED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.meeting.MeetingDetails;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.NewMeeting;
import touchstone.contracts.governance.meeting.Postponement;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/**
 * One meeting of a body: its agenda, its sitting and its minutes, each on a ladder of its own. Whatever is written under
 * it, is written one at a time.
 */
@Entity(name = "Meeting")
@Table(name = "meeting")
public class MeetingEntity extends VersionedEntity {
    @Column(updatable = false)
    public String authority;

    @Column(updatable = false)
    public UUID body;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Column(name = "from_paper", updatable = false)
    public boolean fromPaper;

    @Embedded
    MeetingTime time;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Embedded
    Venue venue;

    @Embedded
    public SittingColumns sitting;

    @Embedded
    AgendaColumns agenda;

    @Embedded
    MinutesColumns minutes;

    protected MeetingEntity() {}

    private MeetingEntity(BodyEntity body, String authority, NewMeeting facts) {
        this.authority = authority;
        this.body = body.id;
        this.kind = facts.kind();
        this.fromPaper = Boolean.TRUE.equals(facts.enteredFromPaper());
        this.time = new MeetingTime(facts.date(), facts.startsAt(), facts.endsAt());
        this.venue = new Venue(facts.place(), facts.remote(), facts.joinLink());
        this.sitting = new SittingColumns();
        this.agenda = new AgendaColumns();
        this.minutes = new MinutesColumns();
    }

    /**
     * A meeting that is to come, or one of the past that is entered from its papers; 422 for anything between, 409 when the
     * body meets at that time already.
     */
    public static MeetingEntity plan(BodyEntity body, String authority, NewMeeting facts, LocalDate today) {
        MeetingEntity meeting = new MeetingEntity(body, authority, facts);
        meeting.requireDay(today);
        meeting.persist();
        meeting.requireFree(body);
        meeting.plan(null, today);
        return meeting;
    }

    /** One to take a step or to write under; whoever comes second waits for the first. */
    public static Optional<MeetingEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The next one of the same body that is still to come or sits, to be written under. */
    public Optional<MeetingEntity> next() {
        return MeetingEntity.<MeetingEntity>find("body = ?1 and time.day > ?2 and sitting.state in (PLANNED, OPEN, ADJOURNED) order by time.day, id", body, day())
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The next one of a body whose agenda is still made, to be written under; those of the past are as their papers are. */
    public static Optional<MeetingEntity> nextUnpublished(UUID body, LocalDate today) {
        return MeetingEntity.<MeetingEntity>find("body = ?1 and time.day >= ?2 and fromPaper = false and sitting.state = PLANNED and agenda.version = 0 order by time.day, id", body, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The latest meeting of the body before, whose minutes wait to be confirmed. */
    public static Optional<MeetingEntity> awaitingConfirmation(MeetingEntity by) {
        return find("body = ?1 and time.day < ?2 and minutes.state = CIRCULATED order by time.day desc, id", by.body, by.day()).firstResultOptional();
    }

    public LocalDate day() {
        return time.day;
    }

    /** 409 once it has been opened. */
    public void change(BodyEntity held, MeetingDetails details) {
        sitting.requireBeforeOpening();
        kind = details.kind();
        time = new MeetingTime(time.day, details.startsAt(), details.endsAt());
        venue = new Venue(details.place(), details.remote(), details.joinLink());
        requireFree(held);
    }

    /** Number of the version that makes the agenda as it stands public; 409 from the opening on, and when nothing changed. */
    public int publishAgenda() {
        return agenda.publish(sitting.state);
    }

    /** 409 before its day, and until its agenda is published. */
    public void open(LocalDate today) {
        sitting.open(day(), hasPublishedAgenda(), today);
        record(null, today);
        minutes.begin(sitting.state);
    }

    public void adjourn(String reason, LocalDate today) {
        enter(ADJOURNED, reason, today);
    }

    /** 409 unless it is adjourned. */
    public void resume(LocalDate today) {
        sitting.resume();
        record(null, today);
    }

    public void close(LocalDate today) {
        enter(HELD, null, today);
    }

    public void abandon(String reason, LocalDate today) {
        enter(ABANDONED, reason, today);
    }

    public void cancel(String reason, LocalDate today) {
        enter(CANCELLED, reason, today);
    }

    /** To a day, or until one is agreed. The day it was first planned for is kept. */
    public void postpone(BodyEntity held, Postponement to, LocalDate today) {
        sitting.requireBeforeOpening();
        if (to.date() == null) {
            enter(POSTPONED, to.reason(), today);
            return;
        }
        firstDay = firstDay == null ? time.day : firstDay;
        time = new MeetingTime(to.date(), to.startsAt(), to.endsAt());
        requireDay(today);
        requireFree(held);
        plan(to.reason(), today);
    }

    /** Number of the version that shows the minutes as they stand to the members; 409 while it sits, and when nothing changed. */
    public int circulateMinutes() {
        return minutes.circulate(sitting.state);
    }

    /** Number of the version that its members were last sent; 409 unless they were, and nothing is confirmed yet. */
    public int requireCirculated() {
        return minutes.requireCirculated(sitting.state);
    }

    /** A later meeting of the same body confirms them; what it corrects is kept beside them. 409 for any other meeting. */
    public void confirmMinutes(MeetingEntity at, String corrected) {
        if (!at.body.equals(body) || !at.day().isAfter(day()) || !at.sitting.hasBegun()) {
            throw GovernanceErrors.cannotConfirm("Name a later meeting of the same body that has been opened.");
        }
        minutes.confirm(sitting.state, at.id, corrected);
    }

    /** 404 when there is none; whoever asks has found out that the caller may see it. */
    public static MeetingEntity get(String authority, UUID id) {
        return MeetingEntity.<MeetingEntity>find("authority = ?1 and id = ?2", authority, id).firstResultOptional().orElseThrow(() -> Problems.notFound("meeting"));
    }

    /** The time of what is recorded while it is in session; null when that is recorded later, and so nobody knows. */
    public LocalTime timeNow() {
        LocalDateTime now = LocalDateTime.now(AsAt.ENGLAND);
        return sitting.isInSession() && day().equals(now.toLocalDate()) ? now.toLocalTime() : null;
    }

    /** How far its minutes have come; null before it is opened. */
    public MinutesState minutes() {
        return minutes.state;
    }

    /** Whether a body has a meeting on a day that takes up its time. */
    public static boolean meetsOn(UUID body, LocalDate day) {
        return MeetingEntity.<MeetingEntity>list("body = ?1 and time.day = ?2", body, day).stream().anyMatch(meeting -> SittingLifecycle.takesUpItsTime(meeting.sitting.state));
    }

    public boolean hasPublishedAgenda() {
        return agenda.isPublished();
    }

    /** What follows is written in the minutes; 409 unless they are open: from its opening until they are confirmed. */
    public void writeMinutes() {
        minutes.write(sitting.state);
    }

    /** What follows changes its agenda; 409 once it is over. */
    public void changeAgenda() {
        sitting.requireTakesItems();
        if (!agenda.changed) {
            agenda.changed = true; // written again it would be a new version of the meeting
        }
    }

    private void enter(SittingState next, String reason, LocalDate today) {
        sitting.enter(next);
        record(reason, today);
    }

    private void plan(String reason, LocalDate today) {
        sitting.state = PLANNED;
        record(reason, today);
    }

    private void record(String reason, LocalDate today) {
        new SittingStepEntity(this, reason, today).persist();
    }

    private void requireDay(LocalDate today) {
        if (fromPaper != day().isBefore(today)) {
            throw Problems.invalid("date", fromPaper
                    ? "must be a day that has passed: leave out 'enteredFromPaper' of a meeting to come"
                    : "must not have passed; of a meeting that is over say that it is entered from paper ('enteredFromPaper')");
        }
    }

    /** 409, naming the other, when the body meets at that time already. Whoever asks holds the body. */
    private void requireFree(BodyEntity held) {
        List<MeetingEntity> that = list("body = ?1 and time.day = ?2 and id <> ?3", body, time.day, id);
        that.stream().filter(other -> SittingLifecycle.takesUpItsTime(other.sitting.state) && other.time.overlaps(time)).findFirst().ifPresent(other -> {
            throw GovernanceErrors.overlap(held.name, other.id, other.time.words());
        });
    }
}

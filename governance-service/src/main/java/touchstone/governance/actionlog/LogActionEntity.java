package touchstone.governance.actionlog;

import static touchstone.contracts.governance.actionlog.LogActionState.CLOSED;
import static touchstone.contracts.governance.actionlog.LogActionState.COMPLETED;
import static touchstone.contracts.governance.actionlog.LogActionState.OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogActionClosing;
import touchstone.contracts.governance.actionlog.LogActionCompletion;
import touchstone.contracts.governance.actionlog.LogActionDate;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.actionlog.LogActionStepKind;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Something a meeting asked someone to do, open until a meeting of the same body closes it. */
@Entity(name = "LogAction")
@Table(name = "log_action")
class LogActionEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID body;

    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID item;

    String text;
    UUID seat;
    String agency;
    String owner;

    @Column(name = "raised_on", updatable = false)
    LocalDate raisedOn;

    @Column(name = "first_due", updatable = false)
    LocalDate firstDue;

    LocalDate due;

    @Enumerated(EnumType.STRING)
    LogActionState state;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "closed_at")
    UUID closedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    UUID decision;
    String outcome;

    protected LogActionEntity() {}

    private LogActionEntity(MeetingEntity meeting, NewLogAction facts, LogActionOwner owner) {
        this.authority = meeting.authority;
        this.body = meeting.body;
        this.meeting = meeting.id;
        this.raisedOn = meeting.day();
        this.item = facts.item();
        this.text = facts.text();
        this.seat = owner.seat();
        this.agency = owner.agency();
        this.owner = owner.post();
        this.state = OPEN;
    }

    /** 409 outside the time in which the meeting's minutes are written, 422 when it would be due before it is raised. */
    static LogActionEntity raise(MeetingEntity meeting, NewLogAction facts, LogActionOwner owner, String by) {
        meeting.writeMinutes();
        LogActionEntity action = new LogActionEntity(meeting, facts, owner);
        action.due = action.notBeforeRaised("due", facts.due());
        action.firstDue = action.due;
        action.persist();
        action.step(LogActionStepKind.RAISED, action.raisedOn, action.raisedOn, null, by);
        return action;
    }

    /** One to change; whoever comes second waits for the first. */
    static Optional<LogActionEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Every earlier date is kept. 409 unless it is open. */
    void redate(LogActionDate date, String by) {
        LogActionLifecycle.require(LogActionMove.RE_DATE, state);
        due = notBeforeRaised("due", date.due());
        step(LogActionStepKind.RE_DATED, AsAt.today(), AsAt.today(), date.reason(), by);
    }

    /** 409 unless it is open. */
    void report(String words, String by) {
        LogActionLifecycle.require(LogActionMove.REPORT, state);
        step(LogActionStepKind.PROGRESS, AsAt.today(), AsAt.today(), words, by);
    }

    /** What its owner says; the body closes it. 409 unless it is open. */
    void complete(LogActionCompletion done, String by) {
        LogActionLifecycle.require(LogActionMove.COMPLETE, state);
        state = COMPLETED;
        completedOn = notBeforeRaised("completedOn", done.completedOn());
        step(LogActionStepKind.COMPLETED, completedOn, AsAt.today(), done.note(), by);
    }

    /** 409 when it is closed, and 422 unless the meeting is one of the same body and not before it was raised. */
    void close(MeetingEntity at, LogActionClosing closing, String by) {
        LogActionLifecycle.require(LogActionMove.CLOSE, state);
        if (!at.body.equals(body) || at.day().isBefore(raisedOn)) {
            throw Problems.invalid("meeting", "must be a meeting of the body that raised it, on " + raisedOn + " or later");
        }
        at.writeMinutes();
        state = CLOSED;
        closedAt = at.id;
        closedOn = at.day();
        decision = closing.decision();
        outcome = closing.outcome();
        step(LogActionStepKind.CLOSED, closedOn, closedOn, outcome, by);
    }

    /** What was said of it before is kept. 409 when it is open. */
    void reopen(String reason, String by) {
        LogActionLifecycle.require(LogActionMove.REOPEN, state);
        state = OPEN;
        completedOn = null;
        closedAt = null;
        closedOn = null;
        decision = null;
        outcome = null;
        step(LogActionStepKind.REOPENED, AsAt.today(), AsAt.today(), reason, by);
    }

    private void step(LogActionStepKind kind, LocalDate day, LocalDate knownOn, String words, String by) {
        new LogActionStepEntity(this, kind, day, knownOn, words, by).persist();
    }

    private LocalDate notBeforeRaised(String field, LocalDate day) {
        if (day != null && day.isBefore(raisedOn)) {
            throw Problems.invalid(field, "must not be before it was raised, " + raisedOn);
        }
        return day;
    }
}

package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.MeetingState.AGENDA_PUBLISHED;
import static touchstone.contracts.governance.meeting.MeetingState.CANCELLED;
import static touchstone.contracts.governance.meeting.MeetingState.HELD;
import static touchstone.contracts.governance.meeting.MeetingState.IN_PROGRESS;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_CONFIRMED;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_DRAFTED;
import static touchstone.contracts.governance.meeting.MeetingState.PLANNED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.contracts.governance.meeting.NewMeeting;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.entity.VersionedEntity;

/** One meeting of a body: it changes only by its steps. Whatever is written under it, is written one at a time. */
@Entity(name = "Meeting")
@Table(name = "meeting")
public class MeetingEntity extends VersionedEntity {
    @Column(updatable = false)
    public String authority;

    @Column(updatable = false)
    public UUID body;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Enumerated(EnumType.STRING)
    public MeetingState state;

    public LocalDate day;

    @Column(name = "starts_at")
    LocalTime startsAt;

    String place;

    @Embedded
    AgendaPublished agenda;

    @Column(name = "confirmed_at")
    UUID confirmedAt;

    String corrections;

    @Column(name = "cancelled_why")
    String cancelledWhy;

    protected MeetingEntity() {}

    public MeetingEntity(BodyEntity body, String authority, NewMeeting facts) {
        this.authority = authority;
        this.body = body.id;
        this.kind = facts.kind();
        this.state = PLANNED;
        this.day = facts.date();
        this.startsAt = facts.startsAt();
        this.place = facts.place();
        this.agenda = new AgendaPublished();
    }

    /** One to take a step or to write under; whoever comes second waits for the first. */
    public static Optional<MeetingEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Makes the agenda public. Without a day: today, or not known when the meeting is past. 422 for an impossible day. */
    public void publishAgenda(LocalDate on, LocalDate today) {
        agenda.publish(on, day, today);
        enter(AGENDA_PUBLISHED);
    }

    /** 409 before its day. */
    public void open(LocalDate today) {
        if (MeetingLifecycle.from(state).contains(IN_PROGRESS) && day.isAfter(today)) {
            throw GovernanceErrors.tooEarly(day);
        }
        enter(IN_PROGRESS);
    }

    public void close() {
        enter(HELD);
    }

    public void draftMinutes() {
        enter(MINUTES_DRAFTED);
    }

    /** A later meeting of the same body confirms them; what it corrects is kept beside them. 409 for any other meeting. */
    public void confirmMinutes(MeetingEntity at, String corrected) {
        if (!at.body.equals(body) || !at.day.isAfter(day) || !MeetingLifecycle.hasBegun(at.state)) {
            throw GovernanceErrors.cannotConfirm("Name a later meeting of the same body that has been opened.");
        }
        enter(MINUTES_CONFIRMED);
        confirmedAt = at.id;
        corrections = corrected;
    }

    public void cancel(String reason) {
        enter(CANCELLED);
        cancelledWhy = reason;
    }

    /** Whether it has been neither opened nor cancelled. */
    public boolean isAhead() {
        return MeetingLifecycle.isAhead(state);
    }

    public boolean hasPublishedAgenda() {
        return agenda.published;
    }

    /** 409 unless its minutes can still be written: from its opening until they are confirmed. */
    public void requireMinutesOpen() {
        require(MeetingLifecycle.takesMinutes(state), "This can be written from its opening until its minutes are confirmed.");
    }

    /** 409 once it has been opened. */
    public void requireBeforeOpening() {
        require(isAhead(), "This can be changed until it is opened.");
    }

    /** 409 once nothing more can be put on its agenda. */
    public void requireAgendaOpen() {
        require(MeetingLifecycle.takesItems(state), "Items can be added until it is closed.");
    }

    private void require(boolean permitted, String when) {
        if (!permitted) {
            throw GovernanceErrors.wrongStage(state, when);
        }
    }

    private void enter(MeetingState next) {
        Set<MeetingState> possible = MeetingLifecycle.from(state);
        if (!possible.contains(next)) {
            throw GovernanceErrors.wrongStep(state, next, possible);
        }
        state = next;
    }
}

package touchstone.governance.actionlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** Something a meeting asked someone to do, open until a meeting of the same body closes it. */
@Entity(name = "LogAction")
@Table(name = "log_action")
class LogActionEntity extends VersionedEntity {
    /** What stands on an exempt item is exempt, whoever owns it. */
    private static final String VISIBLE = "from LogAction a where a.authority = :authority and " + BusinessScope.READS_OWNED + """
             and (a.item is null or :confidant = true or a.body in :seats
                  or not exists (select 1 from AgendaItem i where i.id = a.item and i.exemptParagraph is not null))""";

    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID body;

    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID item;

    String text;
    String owner;

    @Column(name = "raised_on", updatable = false)
    LocalDate raisedOn;

    LocalDate due;

    @Column(name = "closed_at")
    UUID closedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    String outcome;

    protected LogActionEntity() {}

    /** 409 outside the time in which the meeting's minutes are written. */
    LogActionEntity(MeetingEntity meeting, NewLogAction facts) {
        meeting.writeMinutes();
        this.authority = meeting.authority;
        this.body = meeting.body;
        this.meeting = meeting.id;
        this.raisedOn = meeting.day();
        this.item = facts.item();
        this.text = facts.text();
        this.owner = facts.owner();
        this.due = facts.due();
    }

    static Optional<LogActionEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** Those open on a day, of one body or with null of every one. */
    static List<LogActionEntity> open(MeetingAudience audience, UUID body, LocalDate on) {
        return visibleTo(audience, body, on, "(closedOn is null or closedOn > :day)");
    }

    /** What a meeting of the body has before it: open on its day, or closed by it. */
    static List<LogActionEntity> before(MeetingAudience audience, UUID body, LocalDate day) {
        return visibleTo(audience, body, day, "(closedOn is null or closedOn >= :day)");
    }

    private static List<LogActionEntity> visibleTo(MeetingAudience audience, UUID body, LocalDate day, String condition) {
        Map<String, Object> with = new HashMap<>(audience.scope().parameters());
        with.putAll(Map.of("authority", audience.authority(), "day", day, "confidant", audience.scope().confidant()));
        if (body != null) {
            with.put("body", body);
        }
        return list(VISIBLE + (body == null ? "" : " and body = :body") + " and raisedOn <= :day and " + condition + " order by raisedOn, id", with);
    }

    /** 409 when it is closed, and 422 unless the meeting is one of the same body and not before it was raised. */
    void close(MeetingEntity by, String result) {
        if (closedOn != null) {
            throw GovernanceErrors.alreadyDone("This log action was closed on " + closedOn + ".");
        }
        if (!by.body.equals(body) || by.day().isBefore(raisedOn)) {
            throw Problems.invalid("meeting", "must be a meeting of the body that raised it, on " + raisedOn + " or later");
        }
        by.writeMinutes();
        closedAt = by.id;
        closedOn = by.day();
        outcome = result;
    }

    /** As it stood on a day. */
    LogAction record(LocalDate on, MeetingAudience audience) {
        LogActionLifecycle life = new LogActionLifecycle(due, closedOn);
        boolean open = life.isOpen(on);
        return new LogAction(id, version, body, meeting, item, text, owner, raisedOn, due, life.daysLate(on),
                open ? null : closedOn, open ? null : outcome, open, life.pastDue(on), life.allowed(audience));
    }
}

package touchstone.governance.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterKind;
import touchstone.contracts.governance.letter.NewLetter;
import touchstone.contracts.governance.letter.Sending;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** A letter or notice between meetings: promised, then sent. */
@Entity(name = "Letter")
@Table(name = "letter")
class LetterEntity extends VersionedEntity {
    private static final String VISIBLE = """
            select l.* from letter l where l.authority = :authority and (l.sent_on is null or l.sent_on <= :day)
               and (:staff and (l.body is null or l.body <> all(:closed)) or l.body = any(:seats) or lower(l.sender) = any(:names)
                    or exists (select from unnest(l.recipients) one where lower(one) = any(:names)))""";
    private static final String LATEST_FIRST = " order by coalesce(l.sent_on, l.due_on) desc nulls first, l.id desc";

    @Column(updatable = false)
    String authority;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    UUID body;
    String sender;
    List<String> recipients;
    String subject;
    String content;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "sent_on")
    LocalDate sentOn;

    protected LetterEntity() {}

    LetterEntity(String authority, NewLetter facts) {
        this.authority = authority;
        this.kind = facts.kind();
        this.body = facts.body();
        this.sender = facts.sender();
        this.recipients = facts.recipients();
        this.subject = facts.subject();
        this.content = facts.content();
        this.dueOn = facts.dueOn();
        this.sentOn = facts.sentOn();
    }

    /** Those sent by a day and those promised, of one body's business or with null of all. */
    static List<LetterEntity> visibleTo(Caller caller, String authority, LocalDate on, UUID body) {
        BusinessScope scope = BusinessScope.of(caller, authority);
        Query letters = getEntityManager().createNativeQuery(VISIBLE + (body == null ? "" : " and l.body = :body") + LATEST_FIRST, LetterEntity.class)
                .setParameter("authority", authority).setParameter("day", on).setParameter("staff", scope.staff())
                .setParameter("closed", scope.closed().toArray(UUID[]::new)).setParameter("seats", scope.seats().toArray(UUID[]::new)).setParameter("names", scope.names().toArray(String[]::new));
        if (body != null) {
            letters.setParameter("body", body);
        }
        List<?> found = letters.getResultList();
        return found.stream().map(LetterEntity.class::cast).toList();
    }

    static Optional<LetterEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** Sends what was promised, with what it says if that was not known before. 409 when it has been sent. */
    void send(Sending sending) {
        if (sentOn != null) {
            throw GovernanceErrors.alreadyDone("It was sent on " + sentOn + ".");
        }
        sentOn = sending.sentOn();
        content = sending.content() == null ? content : sending.content();
    }

    /** As seen from a day. */
    Letter record(LocalDate on, Caller caller) {
        LetterLifecycle life = new LetterLifecycle(dueOn, sentOn);
        return new Letter(id, version, kind, body, sender, recipients, subject, content, dueOn, sentOn,
                life.isOpen(), life.pastDue(on), life.allowed(caller, authority, on));
    }
}

package touchstone.governance.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.letter.LetterAnswer;
import touchstone.contracts.governance.letter.LetterKind;
import touchstone.contracts.governance.letter.LetterMove;
import touchstone.contracts.governance.letter.NewLetter;
import touchstone.contracts.governance.letter.Sending;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** A letter or notice between meetings: promised, sent, answered. */
@Entity(name = "Letter")
@Table(name = "letter")
class LetterEntity extends VersionedEntity {
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

    @Column(name = "reply_by")
    LocalDate replyBy;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Column(name = "answered_by")
    String answeredBy;

    String answer;

    protected LetterEntity() {}

    /** 422 when the answer is asked for before it is sent. */
    LetterEntity(String authority, NewLetter facts) {
        this.authority = authority;
        this.kind = facts.kind();
        this.body = facts.body();
        this.sender = facts.sender();
        this.recipients = facts.recipients();
        this.subject = facts.subject();
        this.content = facts.content();
        this.dueOn = facts.dueOn();
        this.replyBy = facts.replyBy();
        this.sentOn = facts.sentOn();
        requireTimeToReply("replyBy");
    }

    /** One to change; whoever comes second waits for the first. */
    static Optional<LetterEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Sends what was promised, with what it says if that was not known before. 409 when it has been sent. */
    void send(Sending sending) {
        life().require(LetterMove.SEND);
        sentOn = sending.sentOn();
        requireTimeToReply("sentOn");
        content = sending.content() == null ? content : sending.content();
    }

    /** 409 unless it has been sent and is not answered; 422 when the answer would come before it. */
    void answer(LetterAnswer facts) {
        life().require(LetterMove.ANSWER);
        if (facts.answeredOn().isBefore(sentOn)) {
            throw Problems.invalid("answeredOn", "must not be before it was sent, " + sentOn);
        }
        answeredOn = facts.answeredOn();
        answeredBy = facts.answeredBy();
        answer = facts.answer();
    }

    private void requireTimeToReply(String field) {
        if (sentOn != null && replyBy != null && replyBy.isBefore(sentOn)) {
            throw Problems.invalid(field, "cannot be so: it is sent on %s, and an answer is asked for by %s".formatted(sentOn, replyBy));
        }
    }

    private LetterLifecycle life() {
        return new LetterLifecycle(dueOn, sentOn, replyBy, answeredOn);
    }
}

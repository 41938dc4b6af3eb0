package touchstone.metrics.commentary;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.commentary.NewCommentary;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.history.KnownSince;
import touchstone.metrics.history.WithdrawnMark;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** What somebody said of an indicator or a stage. Never edited: a wrong one is withdrawn. */
@Entity(name = "Commentary")
@Table(name = "commentary")
class CommentaryEntity extends IdentifiedEntity {
    String authority;
    UUID indicator;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String period;

    @Enumerated(EnumType.STRING)
    CommentaryKind kind;

    String text;
    String author;

    @Column(name = "written_on")
    LocalDate writtenOn;

    @Column(name = "known_on")
    LocalDate knownOn;

    boolean open;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Claim> claims;

    WithdrawnMark withdrawn;

    protected CommentaryEntity() {}

    /**
     * @param indicator null to speak of the stage
     * @param came      when the indicator, or the first of the stage, came into Touchstone
     */
    CommentaryEntity(String authority, IndicatorEntity indicator, LocalDate came, Caller caller, NewCommentary facts) {
        this.authority = authority;
        this.indicator = indicator == null ? null : indicator.id;
        this.stage = indicator == null ? facts.stage() : indicator.described().stage();
        this.period = facts.period();
        this.kind = facts.kind();
        this.text = facts.text();
        this.author = caller.name();
        this.writtenOn = AsAt.orToday(facts.writtenOn());
        this.knownOn = KnownSince.of(facts.knownOn(), came, writtenOn);
        this.open = Boolean.TRUE.equals(facts.open());
        this.claims = facts.claims() == null ? List.of() : facts.claims();
    }

    /** Keeps others from changing it until the transaction ends; 404 when there is none. */
    static CommentaryEntity locked(String authority, UUID id) {
        Optional<CommentaryEntity> found = find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("commentary"));
    }

    /** 409 when it is withdrawn already. */
    void withdraw(WithdrawalReason why, Caller by) {
        withdrawn = WithdrawnMark.after(withdrawn, why, by);
    }

    /** @param code its indicator's; null for a stage */
    Commentary record(String code) {
        return new Commentary(id, code, stage, period, kind, text, author, writtenOn, knownOn, AsAt.of(id), open, claims,
                WithdrawnMark.at(withdrawn, AsAt.today()), List.of(), List.of());
    }
}

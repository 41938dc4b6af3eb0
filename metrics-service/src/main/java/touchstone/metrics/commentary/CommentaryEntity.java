package touchstone.metrics.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.commentary.NewCommentary;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.time.AsAt;

/** What somebody said of an indicator or a stage. Never edited: a correction is a new one. */
@Entity(name = "Commentary")
@Table(name = "commentary")
@Immutable
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

    boolean open;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Claim> claims;

    protected CommentaryEntity() {}

    /** @param indicator null to speak of the stage */
    CommentaryEntity(String authority, IndicatorEntity indicator, Caller caller, NewCommentary facts) {
        this.authority = authority;
        this.indicator = indicator == null ? null : indicator.id;
        this.stage = indicator == null ? facts.stage() : indicator.stage;
        this.period = facts.period();
        this.kind = facts.kind();
        this.text = facts.text();
        this.author = caller.name();
        this.writtenOn = AsAt.orToday(facts.writtenOn());
        this.open = Boolean.TRUE.equals(facts.open());
        this.claims = facts.claims() == null ? List.of() : facts.claims();
    }

    Commentary record(String code) {
        return new Commentary(id, code, stage, period, kind, text, author, writtenOn, open, claims);
    }
}

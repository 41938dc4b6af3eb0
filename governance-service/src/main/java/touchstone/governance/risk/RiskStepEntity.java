package touchstone.governance.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.risk.RiskStepKind;
import touchstone.platform.entity.IdentifiedEntity;

/** What happened to a risk, and how it stood after it; never altered. */
@Entity(name = "RiskStep")
@Table(name = "risk_step")
@Immutable
class RiskStepEntity extends IdentifiedEntity {
    UUID risk;

    @Enumerated(EnumType.STRING)
    RiskStepKind kind;

    String words;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    OffsetDateTime madeAt;

    /** Null for what an earlier register gives no day for: it counts as always known. */
    @Column(name = "known_on")
    LocalDate knownOn;

    String title;
    Integer likelihood;
    Integer impact;

    @Column(name = "stated_score")
    Integer statedScore;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    String agency;
    String owner;
    String mitigation;
    List<String> subjects;

    @Column(name = "closed_on")
    LocalDate closedOn;

    String closing;

    protected RiskStepEntity() {}

    RiskStepEntity(RiskEntity after, RiskStepKind kind, LocalDate knownOn, String words, String by) {
        this.risk = after.id;
        this.kind = kind;
        this.words = words;
        this.madeBy = by;
        this.madeAt = OffsetDateTime.now();
        this.knownOn = knownOn;
        this.title = after.title;
        this.likelihood = after.likelihood;
        this.impact = after.impact;
        this.statedScore = after.statedScore;
        this.assessedOn = after.assessedOn;
        this.agency = after.agency;
        this.owner = after.owner;
        this.mitigation = after.mitigation;
        this.subjects = after.subjects;
        this.closedOn = after.closedOn;
        this.closing = after.closing;
    }
}

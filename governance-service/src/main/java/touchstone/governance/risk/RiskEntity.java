package touchstone.governance.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.RiskAssessment;
import touchstone.contracts.governance.risk.RiskClosing;
import touchstone.contracts.governance.risk.RiskDetails;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.contracts.governance.risk.RiskStepKind;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.time.AsAt;

/** Something that may go wrong, and how it was last judged. */
@Entity(name = "Risk")
@Table(name = "risk")
class RiskEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID body;

    @Column(updatable = false)
    String reference;

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

    protected RiskEntity() {}

    private RiskEntity(String authority, NewRisk facts) {
        this.authority = authority;
        this.body = facts.body();
        this.reference = facts.reference();
        describe(new RiskDetails(facts.title(), facts.agency(), facts.owner(), facts.mitigation(), facts.subjects()));
        score(new Score(facts.likelihood(), facts.impact(), facts.statedScore()), facts.assessedOn());
    }

    static RiskEntity raise(String authority, NewRisk facts, String by) {
        RiskEntity risk = new RiskEntity(authority, facts);
        risk.persist();
        risk.step(RiskStepKind.RAISED, Boolean.TRUE.equals(facts.enteredFromPaper()) ? facts.assessedOn() : AsAt.today(), null, by);
        return risk;
    }

    static Optional<RiskEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** Judges it anew; every judgement before is kept. 409 when it is closed. */
    void assess(RiskAssessment assessment, String by) {
        RiskLifecycle.require(RiskMove.ASSESS, closedOn);
        score(new Score(assessment.likelihood(), assessment.impact(), assessment.statedScore()), assessment.assessedOn());
        step(RiskStepKind.ASSESSED, AsAt.today(), assessment.remark(), by);
    }

    /** How it read before is kept. 409 when it is closed. */
    void change(RiskDetails details, String by) {
        RiskLifecycle.require(RiskMove.CHANGE, closedOn);
        describe(details);
        step(RiskStepKind.CHANGED, AsAt.today(), null, by);
    }

    /** 409 when it is closed. */
    void close(RiskClosing facts, String by) {
        RiskLifecycle.require(RiskMove.CLOSE, closedOn);
        closedOn = facts.closedOn();
        closing = facts.reason();
        step(RiskStepKind.CLOSED, AsAt.today(), closing, by);
    }

    /** 409 unless it is closed. */
    void reopen(String reason, String by) {
        RiskLifecycle.require(RiskMove.REOPEN, closedOn);
        closedOn = null;
        closing = null;
        step(RiskStepKind.REOPENED, AsAt.today(), reason, by);
    }

    private void describe(RiskDetails details) {
        title = details.title();
        agency = details.agency();
        owner = details.owner();
        mitigation = details.mitigation();
        subjects = Objects.requireNonNullElse(details.subjects(), List.of());
    }

    private void score(Score score, LocalDate on) {
        likelihood = score.likelihood();
        impact = score.impact();
        statedScore = score.stated();
        assessedOn = on;
    }

    private void step(RiskStepKind kind, LocalDate knownOn, String words, String by) {
        new RiskStepEntity(this, kind, knownOn, words, by).persist();
    }
}

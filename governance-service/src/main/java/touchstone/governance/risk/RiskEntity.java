package touchstone.governance.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.Risk;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** Something that may go wrong, and how it was last judged. */
@Entity(name = "Risk")
@Table(name = "risk")
class RiskEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    String reference;

    String title;
    Integer likelihood;
    Integer impact;

    @Column(name = "stated_score")
    Integer statedScore;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    String owner;
    String mitigation;
    List<String> subjects;

    protected RiskEntity() {}

    RiskEntity(String authority, NewRisk facts) {
        this.authority = authority;
        this.reference = facts.reference();
        this.title = facts.title();
        this.owner = facts.owner();
        this.mitigation = facts.mitigation();
        this.subjects = facts.subjects() == null ? List.of() : facts.subjects();
        assess(new Score(facts.likelihood(), facts.impact(), facts.statedScore()), facts.assessedOn());
    }

    static List<RiskEntity> of(String authority) {
        return list("authority = ?1 order by reference", authority);
    }

    static Optional<RiskEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** Judges it anew; the judgement before stays in the audit and in the feed's order of events. */
    void assess(Score score, LocalDate on) {
        likelihood = score.likelihood();
        impact = score.impact();
        statedScore = score.stated();
        assessedOn = on;
    }

    Risk record(Caller caller) {
        Score score = new Score(likelihood, impact, statedScore);
        return new Risk(id, version, reference, title, likelihood, impact, statedScore, score.value(), score.words(),
                assessedOn, owner, mitigation, subjects, RiskLifecycle.allowed(caller, authority));
    }
}

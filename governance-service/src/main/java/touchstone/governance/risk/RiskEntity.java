package touchstone.governance.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.risk.NewRisk;
import touchstone.contracts.governance.risk.Risk;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** Something that may go wrong, and how it was last judged. */
@Entity(name = "Risk")
@Table(name = "risk")
class RiskEntity extends VersionedEntity {
    private static final String VISIBLE = "authority = :authority and " + BusinessScope.READS_OWNED;

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

    String owner;
    String mitigation;
    List<String> subjects;

    protected RiskEntity() {}

    RiskEntity(String authority, NewRisk facts) {
        this.authority = authority;
        this.body = facts.body();
        this.reference = facts.reference();
        this.title = facts.title();
        this.owner = facts.owner();
        this.mitigation = facts.mitigation();
        this.subjects = facts.subjects() == null ? List.of() : facts.subjects();
        assess(new Score(facts.likelihood(), facts.impact(), facts.statedScore()), facts.assessedOn());
    }

    static List<RiskEntity> visibleTo(Caller caller, String authority) {
        return list(VISIBLE + " order by reference", with(caller, authority));
    }

    static Optional<RiskEntity> visibleTo(Caller caller, String authority, UUID id) {
        Map<String, Object> with = with(caller, authority);
        with.put("id", id);
        return find(VISIBLE + " and id = :id", with).firstResultOptional();
    }

    private static Map<String, Object> with(Caller caller, String authority) {
        Map<String, Object> with = new HashMap<>(BusinessScope.of(caller, authority).parameters());
        with.put("authority", authority);
        return with;
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
        return new Risk(id, version, reference, body, title, likelihood, impact, statedScore, score.value(), score.words(),
                assessedOn, owner, mitigation, subjects, RiskLifecycle.allowed(caller, authority));
    }
}

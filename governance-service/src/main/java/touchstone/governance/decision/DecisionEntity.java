package touchstone.governance.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Votes;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;

/** What a body decided; never changed once taken. */
@Entity(name = "Decision")
@Table(name = "decision")
@Immutable
class DecisionEntity extends VersionedEntity {
    String authority;
    UUID meeting;
    UUID item;

    @Enumerated(EnumType.STRING)
    Verb verb;

    String text;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    List<String> subjects;

    @Column(name = "in_favour")
    Integer inFavour;

    Integer against;
    Integer abstained;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    List<String> options;

    @Column(name = "recommendation_only")
    boolean recommendationOnly;

    String why;

    protected DecisionEntity() {}

    /**
     * Takes a decision at a meeting; without a quorum it stands as a recommendation. 409 when the body may not do
     * that.
     */
    DecisionEntity(BodyEntity body, MeetingEntity meeting, Quorum quorum, NewDecision facts) {
        body.requireMay(facts.verb());
        this.authority = meeting.authority;
        this.meeting = meeting.id;
        this.item = facts.item();
        this.verb = facts.verb();
        this.text = facts.text();
        this.decidedOn = meeting.day();
        this.subjects = facts.subjects() == null ? List.of() : facts.subjects();
        this.options = facts.options() == null ? List.of() : facts.options();
        this.recommendationOnly = Boolean.FALSE.equals(quorum.met());
        this.why = recommendationOnly ? quorum.why() + " It stands as a recommendation." : quorum.why();
        this.outcome = Outcomes.of(facts, quorum);
        count(facts.votes());
    }

    private void count(Votes votes) {
        if (votes != null) {
            inFavour = votes.inFavour();
            against = votes.against();
            abstained = votes.abstained();
        }
    }
}

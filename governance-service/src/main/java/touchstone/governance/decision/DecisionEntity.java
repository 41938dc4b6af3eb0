package touchstone.governance.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.ReplacementKind;
import touchstone.contracts.governance.decision.Votes;
import touchstone.governance.agenda.AgendaItems;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.calendar.WorkingDays;
import touchstone.governance.escalation.Matter;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;

/** What a body decided; never changed once taken. */
@Entity(name = "Decision")
@Table(name = "decision")
@Immutable
class DecisionEntity extends VersionedEntity {
    String authority;
    UUID meeting;
    UUID body;
    UUID item;

    @Enumerated(EnumType.STRING)
    Verb verb;

    String text;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    List<String> subjects;

    @Enumerated(EnumType.STRING)
    DecisionRule rule;

    @Column(name = "in_favour")
    Integer inFavour;

    Integer against;
    Integer abstained;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "deferred_to")
    UUID deferredTo;

    @Column(name = "referred_to")
    UUID referredTo;

    @Column(name = "call_in_days")
    Integer callInDays;

    @Column(name = "takes_effect_on")
    LocalDate takesEffectOn;

    List<String> options;

    @Column(name = "recommendation_only")
    boolean recommendationOnly;

    String why;
    UUID replaces;

    @Column(name = "replaces_how")
    @Enumerated(EnumType.STRING)
    ReplacementKind replacesHow;

    @Column(name = "recorded_at")
    OffsetDateTime recordedAt;

    @Column(name = "recorded_late")
    boolean recordedLate;

    protected DecisionEntity() {}

    /**
     * Takes a decision at a meeting; without a quorum it stands as a recommendation. 409 when the body may not do
     * that; 422 where what is said of it cannot be so.
     */
    DecisionEntity(BodyEntity body, MeetingEntity meeting, Quorum quorum, Votes votes, NewDecision facts) {
        body.requireMay(facts.verb(), meeting.day());
        this.authority = meeting.authority;
        this.meeting = meeting.id;
        this.body = meeting.body;
        this.item = facts.item();
        this.verb = facts.verb();
        this.text = facts.text();
        this.decidedOn = meeting.day();
        this.subjects = Objects.requireNonNullElse(facts.subjects(), List.of());
        this.options = Objects.requireNonNullElse(facts.options(), List.of());
        this.recommendationOnly = Boolean.FALSE.equals(quorum.met());
        this.why = recommendationOnly ? quorum.why() + " It stands as a recommendation." : quorum.why();
        this.rule = Outcomes.rule(facts.rule(), votes);
        this.outcome = Outcomes.of(rule, votes, facts.outcome());
        this.recordedAt = OffsetDateTime.now();
        this.recordedLate = meeting.sitting.isOver();
        count(votes);
        goOn(new NextSteps(meeting, outcome), facts);
    }

    static Optional<DecisionEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** When it takes effect: after the days in which it can be called in. */
    void takeEffect(WorkingDays calendar, Integer clearDays) {
        callInDays = clearDays;
        if (isDone()) {
            takesEffectOn = clearDays == null ? decidedOn : calendar.firstDayAfter(clearDays, decidedOn).orElse(null);
            why += takesEffectOn != null ? "" : " When it takes effect cannot be told: the bank holidays of %d were not known.".formatted(calendar.unknownYear(decidedOn, 1));
        }
    }

    boolean isDone() {
        return outcome == Outcome.CARRIED && !recommendationOnly;
    }

    boolean isEscalation() {
        return isDone() && verb == Verb.ESCALATE;
    }

    boolean isReferral() {
        return outcome == Outcome.REFERRED && !recommendationOnly;
    }

    /** What goes to another body by it: called as its item is, for what was decided may be exempt where a title may show. */
    Matter matter() {
        return new Matter(meeting, item, id, null, item == null ? text : AgendaItems.title(item), null, decidedOn);
    }

    private void goOn(NextSteps next, NewDecision facts) {
        deferredTo = next.deferredTo(facts.deferredTo());
        referredTo = next.referredTo(facts.referredTo());
        if (facts.replaces() != null) {
            replaces = next.replaced(facts.replaces().decision());
            replacesHow = facts.replaces().kind();
        }
    }

    private void count(Votes votes) {
        if (votes != null) {
            inFavour = votes.inFavour();
            against = votes.against();
            abstained = votes.abstained();
        }
    }
}

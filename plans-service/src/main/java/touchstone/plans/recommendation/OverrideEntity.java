package touchstone.plans.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.plans.rating.NewRatingOverride;
import touchstone.contracts.plans.rating.Rag;
import touchstone.plans.PlansErrors;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** Somebody's own rating beside the derived one, until it expires or is ended. */
@Entity(name = "RatingOverride")
@Table(name = "rating_override")
class OverrideEntity extends IdentifiedEntity {
    private static final Set<Rag> SETTABLE = EnumSet.of(Rag.GREEN, Rag.AMBER, Rag.RED, Rag.GREY);

    @Column(updatable = false)
    UUID recommendation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Rag rag;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    String author;

    @Column(name = "made_on", updatable = false)
    LocalDate madeOn;

    @Column(name = "expires_on", updatable = false)
    LocalDate expiresOn;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "ended_by")
    String endedBy;

    protected OverrideEntity() {}

    /** 422 for a rating that must be earned or decided, and for an expiry that has come or is more than a year ahead. */
    OverrideEntity(RecommendationEntity recommendation, Caller author, LocalDate today, NewRatingOverride facts) {
        if (!SETTABLE.contains(facts.rag())) {
            throw PlansErrors.notForOverride("rag");
        }
        if (!facts.expiresOn().isAfter(today) || facts.expiresOn().isAfter(today.plusYears(1))) {
            throw Problems.invalid("expiresOn", "must be after today, " + today + ", and within a year, so that somebody looks again");
        }
        this.recommendation = recommendation.id;
        this.rag = facts.rag();
        this.reason = facts.reason();
        this.author = author.name();
        this.madeOn = today;
        this.expiresOn = facts.expiresOn();
    }

    static Optional<OverrideEntity> standing(RecommendationEntity recommendation, LocalDate today) {
        return find("recommendation = :recommendation and expiresOn >= :today and endedOn is null",
                Map.of("recommendation", recommendation.id, "today", today)).firstResultOptional();
    }

    void end(Caller caller, LocalDate today) {
        endedOn = today;
        endedBy = caller.name();
    }
}

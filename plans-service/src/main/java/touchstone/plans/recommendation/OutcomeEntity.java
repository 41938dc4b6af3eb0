package touchstone.plans.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.recommendation.Outcome;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.platform.entity.IdentifiedEntity;

/** What difference a recommendation is to make. */
@Entity(name = "Outcome")
@Table(name = "outcome")
public class OutcomeEntity extends IdentifiedEntity {
    UUID recommendation;
    String text;

    protected OutcomeEntity() {}

    OutcomeEntity(RecommendationEntity recommendation, String text) {
        this.recommendation = recommendation.id;
        this.text = text;
    }

    public static List<Outcome> of(UUID recommendation) {
        return OutcomeEntity.<OutcomeEntity>list("recommendation = ?1 order by id", recommendation).stream()
                .map(OutcomeEntity::record).toList();
    }

    Outcome record() {
        return new Outcome(id, text);
    }
}

package touchstone.plans.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.recommendation.Outcome;

/** What difference a recommendation is to make. */
@Entity(name = "Outcome")
@Table(name = "outcome")
public class OutcomeEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

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

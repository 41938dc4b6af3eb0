package touchstone.plans.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.recommendation.Measure;
import touchstone.contracts.plans.recommendation.NewMeasure;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.platform.entity.IdentifiedEntity;

/** How it will be known that a recommendation made its difference. */
@Entity(name = "Measure")
@Table(name = "measure")
public class MeasureEntity extends IdentifiedEntity {
    UUID recommendation;
    String text;
    String indicator;

    protected MeasureEntity() {}

    MeasureEntity(RecommendationEntity recommendation, NewMeasure facts) {
        this.recommendation = recommendation.id;
        this.text = facts.text();
        this.indicator = facts.indicator();
    }

    public static List<Measure> of(UUID recommendation) {
        return MeasureEntity.<MeasureEntity>list("recommendation = ?1 order by id", recommendation).stream()
                .map(MeasureEntity::record).toList();
    }

    Measure record() {
        return new Measure(id, text, indicator);
    }
}

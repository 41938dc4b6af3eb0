package touchstone.plans.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.recommendation.Measure;
import touchstone.contracts.plans.recommendation.NewMeasure;

/** How it will be known that a recommendation made its difference. */
@Entity(name = "Measure")
@Table(name = "measure")
public class MeasureEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

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

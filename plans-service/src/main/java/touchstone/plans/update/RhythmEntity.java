package touchstone.plans.update;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.plans.rhythm.NewRhythm;
import touchstone.contracts.plans.rhythm.ReportingRhythm;
import touchstone.contracts.plans.rhythm.Rhythm;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.entity.IdentifiedEntity;

/** How often a plan wants to hear of its actions, from a date on. A change is another one. */
@Entity(name = "ReportingRhythm")
@Table(name = "reporting_rhythm")
@Immutable
class RhythmEntity extends IdentifiedEntity {
    UUID plan;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    @Column(name = "since")
    LocalDate from;

    protected RhythmEntity() {}

    RhythmEntity(PlanEntity plan, NewRhythm facts) {
        this.plan = plan.id;
        this.rhythm = facts.rhythm();
        this.from = facts.from();
    }

    static List<RhythmEntity> of(PlanEntity plan) {
        return list("from ReportingRhythm r where r.plan = ?1 order by r.from desc", plan.id);
    }

    ReportingRhythm record() {
        return new ReportingRhythm(id, rhythm, from);
    }
}

package touchstone.plans.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.plan.NewWorkstream;
import touchstone.contracts.plans.plan.Workstream;
import touchstone.platform.entity.VersionedEntity;

/** A strand of a plan's work. */
@Entity(name = "Workstream")
@Table(name = "workstream")
class WorkstreamEntity extends VersionedEntity {
    UUID plan;
    UUID phase;
    String reference;
    String title;

    protected WorkstreamEntity() {}

    WorkstreamEntity(PlanEntity plan, NewWorkstream facts) {
        this.plan = plan.id;
        say(facts);
    }

    final void say(NewWorkstream facts) {
        this.phase = facts.phase();
        this.reference = facts.reference();
        this.title = facts.title();
    }

    static List<WorkstreamEntity> of(PlanEntity plan) {
        return list("plan = ?1 order by reference", plan.id);
    }

    static Optional<WorkstreamEntity> of(PlanEntity plan, UUID id) {
        return find("plan = ?1 and id = ?2", plan.id, id).firstResultOptional();
    }

    Workstream record() {
        return new Workstream(id, version, reference, title, phase);
    }
}

package touchstone.plans.evidence;

import static touchstone.contracts.plans.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.EvidenceState.SUBMITTED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.EvidenceKind;
import touchstone.contracts.plans.EvidenceState;
import touchstone.contracts.plans.NewEvidence;
import touchstone.plans.PlanError;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.Caller;

/** Something that shows that an action was done, or that it made a difference. */
@Entity(name = "Evidence")
@Table(name = "evidence")
class EvidenceEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    UUID action;

    String agency;

    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    String title;
    String link;
    LocalDate dated;

    @Enumerated(EnumType.STRING)
    EvidenceState state = SUBMITTED;

    protected EvidenceEntity() {}

    EvidenceEntity(ActionEntity action, Caller caller, NewEvidence facts) {
        this.action = action.id;
        this.agency = caller.agency();
        this.kind = facts.kind();
        this.title = facts.title();
        this.link = facts.link();
        this.dated = facts.dated();
    }

    static List<EvidenceEntity> of(ActionEntity action) {
        return list("action = ?1 order by dated desc, id desc", action.id);
    }

    static Optional<EvidenceEntity> of(ActionEntity action, UUID id) {
        return find("action = ?1 and id = ?2", action.id, id).firstResultOptional();
    }

    /** 409 unless it is submitted. */
    void accept() {
        if (state != SUBMITTED) {
            throw PlanError.wrongState("evidence", state, "Only submitted evidence can be accepted.");
        }
        state = ACCEPTED;
    }

    Evidence record() {
        return new Evidence(id, version, action, agency, kind, title, link, dated, state);
    }
}

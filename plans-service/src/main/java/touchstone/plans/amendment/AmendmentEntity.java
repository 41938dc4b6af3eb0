package touchstone.plans.amendment;

import static touchstone.contracts.plans.amendment.AmendmentState.PROPOSED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentMove;
import touchstone.contracts.plans.amendment.AmendmentState;
import touchstone.contracts.plans.amendment.NewAmendment;
import touchstone.contracts.plans.amendment.NewConsultation;
import touchstone.contracts.plans.amendment.Requirement;
import touchstone.contracts.plans.version.Approval;
import touchstone.plans.PlansErrors;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.time.AsAt;

/** A change of an approved plan. What it changes is not stored: it is what the plan holds and its last version does not. */
@Entity(name = "Amendment")
@Table(name = "amendment")
class AmendmentEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID plan;

    @Enumerated(EnumType.STRING)
    AmendmentKind kind;

    String title;
    String reason;

    @Enumerated(EnumType.STRING)
    AmendmentState state = PROPOSED;

    int number;

    @Column(name = "proposed_on")
    LocalDate proposedOn = AsAt.today();

    @Column(name = "proposed_by")
    String proposedBy;

    String ended;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "amendment", nullable = false, updatable = false)
    @OrderBy("heldOn, id")
    List<ConsultationEntity> consultations = new ArrayList<>();

    protected AmendmentEntity() {}

    private AmendmentEntity(PlanEntity plan, NewAmendment facts, String proposedBy) {
        this.plan = plan.id;
        this.kind = facts.kind();
        this.title = facts.title();
        this.reason = facts.reason();
        this.number = plan.nextNumber();
        this.proposedBy = proposedBy;
    }

    /** Opens the plan's next version; 409 while none is approved or another amendment is open. */
    static AmendmentEntity propose(PlanEntity plan, NewAmendment facts, String proposedBy) {
        if (!plan.isApproved()) {
            throw PlansErrors.nothingToAmend();
        }
        open(plan).ifPresent(open -> {
            throw PlansErrors.alreadyProposed(open.title);
        });
        return new AmendmentEntity(plan, facts, proposedBy);
    }

    private static Optional<AmendmentEntity> open(PlanEntity plan) {
        return find("plan = ?1 and state = ?2", plan.id, PROPOSED).firstResultOptional();
    }

    static List<AmendmentEntity> of(PlanEntity plan) {
        return list("from Amendment a left join fetch a.consultations where a.plan = ?1 order by a.id desc", plan.id);
    }

    static Optional<AmendmentEntity> of(PlanEntity plan, UUID id) {
        return find("plan = ?1 and id = ?2", plan.id, id).firstResultOptional();
    }

    void consult(NewConsultation consultation, String recordedBy) {
        move(AmendmentMove.CONSULT);
        consultations.add(new ConsultationEntity(consultation, recordedBy));
    }

    /** Makes the plan as it is its next version; 409 when the rule's consultations are not all on record. */
    void approve(PlanEntity plan, AmendmentRuleEntity rule, Approval approval) {
        List<Requirement> missing = missing(rule);
        move(AmendmentMove.APPROVE);
        rule.requireMet(missing, approval);
        plan.amend(approval);
    }

    void refuse(String reason) {
        move(AmendmentMove.REFUSE);
        ended = reason;
    }

    void withdraw(String reason) {
        move(AmendmentMove.WITHDRAW);
        ended = reason;
    }

    private void move(AmendmentMove move) {
        state = life().after(move).orElseThrow(
                () -> PlansErrors.wrongState("amendment", state, "Propose a new one."));
    }

    private AmendmentLifecycle life() {
        return new AmendmentLifecycle(state);
    }

    private List<Requirement> missing(AmendmentRuleEntity rule) {
        return rule.requires.stream().filter(asked -> consultations.stream().noneMatch(one -> one.meets(asked))).toList();
    }

    Amendment record(AmendmentRuleEntity rule, Caller caller, String authority) {
        return new Amendment(id, version, plan, kind, title, reason, state, number, proposedOn, proposedBy,
                consultations.stream().map(ConsultationEntity::record).toList(),
                life().isOpen() ? missing(rule) : List.of(), ended, life().isOpen(), life().allowed(caller, authority, rule));
    }
}

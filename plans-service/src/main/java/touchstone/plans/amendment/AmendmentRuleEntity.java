package touchstone.plans.amendment;


import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.Role;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.amendment.NewAmendmentRule;
import touchstone.contracts.plans.amendment.Requirement;
import touchstone.contracts.plans.version.Approval;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.Permissions;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Who may approve a kind of amendment, and on what. An authority without a rule of its own has the general one. */
@Entity(name = "AmendmentRule")
@Table(name = "amendment_rule")
class AmendmentRuleEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Enumerated(EnumType.STRING)
    AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Role> approvers;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "needs_decision")
    boolean needsDecision;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Requirement> requires;

    protected AmendmentRuleEntity() {}

    /** The authority's first own rule. Its version goes on from the general one's, so that a stale ETag is noticed. */
    private AmendmentRuleEntity(AmendmentRuleEntity general, String authority) {
        this.version = general.version + 1;
        this.authority = authority;
        this.kind = general.kind;
    }

    /** The authority's rule for each kind: its own, or the general one. */
    static Map<AmendmentKind, AmendmentRuleEntity> of(String authority) {
        List<AmendmentRuleEntity> generalFirst = list("authority = ?1 or authority is null order by authority nulls first", authority);
        return generalFirst.stream().collect(Collectors.toMap(rule -> rule.kind, Function.identity(), (general, own) -> own));
    }

    static AmendmentRuleEntity of(String authority, AmendmentKind kind) {
        return of(authority).get(kind);
    }

    /** This rule where it is the authority's own, else a new one to become it. */
    AmendmentRuleEntity ownOf(String place) {
        return authority == null ? new AmendmentRuleEntity(this, place) : this;
    }

    void become(NewAmendmentRule rule) {
        List<Role> mayEver = Permissions.of(AmendmentStepsApi.class, "approve");
        if (!mayEver.containsAll(rule.approvers())) {
            throw Problems.invalid("approvers", "must be among " + mayEver.stream().map(WireNames::of).sorted().collect(Collectors.joining(", ")));
        }
        approvers = List.copyOf(rule.approvers());
        decidedBy = rule.decidedBy();
        needsDecision = rule.needsDecision();
        requires = List.copyOf(rule.requires());
    }

    boolean isDecidedBy(Caller caller, String place) {
        return approvers.stream().anyMatch(role -> caller.is(role, place));
    }

    /** 403 unless the caller may decide this kind in the authority. */
    void requireApprover(Caller caller, String place) {
        if (!isDecidedBy(caller, place)) {
            throw PlansErrors.notYoursToDecide(kind, approvers.stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(" or ")));
        }
    }

    /** 409 naming what is missing; 422 when another body decided, or its decision is not named. */
    void requireMet(List<Requirement> missing, Approval approval) {
        if (!missing.isEmpty()) {
            throw PlansErrors.amendmentMisses(missing.stream().map(AmendmentRuleEntity::said).toList());
        }
        if (decidedBy != null && !decidedBy.equalsIgnoreCase(approval.approvedBy().strip())) {
            throw Problems.invalid("approvedBy", "must be '" + decidedBy + "', which alone decides amendments of this kind");
        }
        if (needsDecision && approval.decision() == null) {
            throw Problems.invalid("decision", "is needed: the typed reference of the decision or meeting");
        }
    }

    private static String said(Requirement missing) {
        return (missing.involvement() == Involvement.CONSULTED ? "consultation of " : "agreement of ") + missing.party();
    }

    AmendmentRule record() {
        return new AmendmentRule(id, version, kind, authority != null, approvers, decidedBy, needsDecision, requires);
    }
}

package touchstone.gateway.web.amendments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentMove;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.PlanMove;
import touchstone.gateway.web.form.Form;

/**
 * The amendments of a plan and what the visitor may do about the open one.
 *
 * @param rules    of the authority, minor first
 * @param wrong    the form that was just sent and needs correcting; null when none does
 * @param saved    whether a form was just taken
 */
public record AmendmentsView(Plan plan, List<Amendment> amendments, List<AmendmentRule> rules, LocalDate today, String base, Form wrong, boolean saved) {
    static final String PROPOSAL = "proposal";
    static final String CONSULTATION = "consultation";
    static final String APPROVAL = "approval";
    static final String REFUSAL = "refusal";
    static final String WITHDRAWAL = "withdrawal";

    /** The one that waits for a decision; null when none does. */
    public Amendment open() {
        return amendments.stream().filter(Amendment::open).findFirst().orElse(null);
    }

    public List<Amendment> closed() {
        return amendments.stream().filter(one -> !one.open()).toList();
    }

    public AmendmentRule rule() {
        return rules.stream().filter(one -> one.kind() == open().kind()).findFirst().orElseThrow();
    }

    public boolean isApproved() {
        return !plan.versions().isEmpty();
    }

    /** Whether the visitor may propose another. */
    public boolean isAmendable() {
        return plan.allowed().contains(PlanMove.AMEND);
    }

    public boolean isConsultable() {
        return open().allowed().contains(AmendmentMove.CONSULT);
    }

    public boolean isApprovable() {
        return open().allowed().contains(AmendmentMove.APPROVE);
    }

    public boolean isRefusable() {
        return open().allowed().contains(AmendmentMove.REFUSE);
    }

    public boolean isWithdrawable() {
        return open().allowed().contains(AmendmentMove.WITHDRAW);
    }

    public List<AmendmentKind> kinds() {
        return Arrays.asList(AmendmentKind.values());
    }

    public List<Involvement> involvements() {
        return Arrays.asList(Involvement.values());
    }

    public Form proposal() {
        return sent(Form.of(PROPOSAL));
    }

    public Form consultation() {
        return sent(Form.of(CONSULTATION).with("on", today.toString()));
    }

    public Form approval() {
        return sent(Form.of(APPROVAL).with("approvedOn", today.toString()).with("approvedBy", rule().decidedBy()));
    }

    public Form refusal() {
        return sent(Form.of(REFUSAL));
    }

    public Form withdrawal() {
        return sent(Form.of(WITHDRAWAL));
    }

    /** Of this page, and where an amendment is proposed. */
    public String address() {
        return base + "/amendments";
    }

    /** The beginning of where its forms are sent. */
    public String address(Amendment amendment) {
        return address() + "/" + amendment.id();
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}

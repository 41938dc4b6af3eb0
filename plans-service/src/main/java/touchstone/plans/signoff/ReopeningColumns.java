package touchstone.plans.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.platform.caller.Caller;

/** A body's decision that what was signed off is open again. */
@Embeddable
class ReopeningColumns {
    @Column(name = "reopened_on")
    LocalDate decidedOn;

    @Column(name = "reopened_body")
    String body;

    @Column(name = "reopened_reason")
    String reason;

    @Column(name = "reopened_decision")
    String decision;

    @Column(name = "reopened_by")
    String recordedBy;

    protected ReopeningColumns() {}

    ReopeningColumns(Reopening facts, Caller caller) {
        this.decidedOn = facts.decidedOn();
        this.body = facts.body();
        this.reason = facts.reason();
        this.decision = facts.decision();
        this.recordedBy = caller.name();
    }

    SignedOff.Reopened record() {
        return new SignedOff.Reopened(body, decidedOn, reason, decision, recordedBy);
    }
}

package touchstone.plans.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import touchstone.contracts.plans.SignOff;

/** A body's decision that it is done and made a difference. */
@Embeddable
class SignedOff {
    @Column(name = "signed_off_on")
    LocalDate on;

    @Column(name = "signed_off_by")
    String by;

    @Column(name = "signed_off_with")
    String with;

    protected SignedOff() {}

    SignedOff(SignOff decision) {
        this.on = decision.decidedOn();
        this.by = decision.body();
        this.with = decision.decision();
    }
}

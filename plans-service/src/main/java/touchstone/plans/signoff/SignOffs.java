package touchstone.plans.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;

/** The one way in which recommendations, actions and phases are signed off and reopened. */
@ApplicationScoped
public class SignOffs {
    private final Caller caller;

    SignOffs(Caller caller) {
        this.caller = caller;
    }

    /**
     * Records a body's sign-off. 409 naming everything that is missing, and while another stands; 422 for a day to
     * come, or before it was last reopened.
     *
     * @param missing asked only when nothing else speaks against it
     * @return whether anything changed: the same decision recorded again changes nothing
     */
    public boolean signOff(Signable kind, UUID subject, String reference, SignOff facts, Supplier<List<String>> missing) {
        SignOffEntity latest = SignOffEntity.latest(kind, subject).orElse(null);
        if (latest != null && !latest.isReopened()) {
            return refuseAnother(kind, latest, facts);
        }
        if (latest != null && facts.decidedOn().isBefore(latest.reopened.decidedOn)) {
            throw PlansErrors.tooEarly("decidedOn", "it was last reopened", latest.reopened.decidedOn);
        }
        List<String> lacks = missing.get();
        if (!lacks.isEmpty()) {
            throw PlansErrors.signOffMisses(reference, lacks);
        }
        new SignOffEntity(kind, subject, facts, caller).persist();
        return true;
    }

    /** Whether one stands that was not reopened. */
    public boolean stands(Signable kind, UUID subject) {
        return SignOffEntity.latest(kind, subject).filter(one -> !one.isReopened()).isPresent();
    }

    private static boolean refuseAnother(Signable kind, SignOffEntity standing, SignOff facts) {
        if (standing.isThe(facts)) {
            return false;
        }
        throw PlansErrors.wrongState(kind.noun, "signed off already", "Reopen it before another body signs it off.");
    }

    /** Records that a body reopened it. 409 unless it is signed off; 422 for a day before the sign-off. */
    public void reopen(Signable kind, UUID subject, Reopening facts) {
        SignOffEntity.latest(kind, subject).filter(one -> !one.isReopened())
                .orElseThrow(() -> PlansErrors.wrongState(kind.noun, "not signed off", "Only what is signed off can be reopened."))
                .reopen(facts, caller);
    }
}

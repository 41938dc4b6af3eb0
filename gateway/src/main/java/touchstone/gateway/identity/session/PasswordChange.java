package touchstone.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.platform.problem.ProblemException;

/** Lets people choose their own password, if they know the present one. */
@ApplicationScoped
public class PasswordChange {
    private final OwnAccounts accounts;
    private final SignIns signIns;

    PasswordChange(OwnAccounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /**
     * What came of it.
     *
     * @param person whose password was changed; empty when something is wrong
     */
    public record Outcome(Optional<AuthenticatedCaller> person, List<Problem.Item> errors) {}

    /** @param address from where it is tried: guessing the present password is slowed down as it is at the door */
    public Outcome change(OwnAccount own, String current, String fresh, String again, String address, String device) {
        List<Problem.Item> errors = unfit(own.signIn(), current, fresh, again);
        if (!errors.isEmpty()) {
            return new Outcome(Optional.empty(), errors);
        }
        try {
            Optional<AuthenticatedCaller> person = signIns.check(new PresentedCredential.Password(own.signIn(), current), address, device);
            person.ifPresent(known -> accounts.choosePassword(own.id(), fresh));
            return new Outcome(person, person.isPresent() ? List.of() : List.of(wrong("current", "That is not your present password.")));
        } catch (ProblemException tooMany) {
            return new Outcome(Optional.empty(), List.of(wrong("current", tooMany.problem().detail())));
        }
    }

    private static List<Problem.Item> unfit(String signIn, String current, String fresh, String again) {
        List<Problem.Item> errors = new ArrayList<>();
        String reason = OwnAccounts.unfit(signIn, fresh == null ? "" : fresh);
        if (current == null || current.isEmpty()) {
            errors.add(wrong("current", "Give your present password."));
        }
        if (reason != null) {
            errors.add(wrong("fresh", "The new password " + reason + "."));
        } else if (fresh.equals(current)) {
            errors.add(wrong("fresh", "Choose another password than the present one."));
        } else if (!fresh.equals(again)) {
            errors.add(wrong("again", "The two new passwords are not the same. Type both again."));
        }
        return errors;
    }

    private static Problem.Item wrong(String field, String detail) {
        return new Problem.Item(field, detail);
    }
}

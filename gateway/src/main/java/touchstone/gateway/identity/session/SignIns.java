package touchstone.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.Authenticator;
import touchstone.gateway.identity.account.PasswordReplaced;
import touchstone.platform.problem.Problems;

/** Checks passwords, and slows down whoever guesses them. */
@ApplicationScoped
public class SignIns {
    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 50;

    private final Authenticator access;

    SignIns(Authenticator access) {
        this.access = access;
    }

    /**
     * The person, or nothing when name and password do not fit. 429 after too many failures in a quarter of an hour
     * under that name or from that address.
     */
    @Transactional
    public Optional<AuthenticatedCaller> check(PresentedCredential.Password shown, String address) {
        String name = "name " + shown.signIn();
        String origin = "address " + address;
        if (shown.signIn().length() > 120 || shown.password().length() > 200) {
            return Optional.empty();
        }
        if (FailedSignInEntity.tooMany(name, PER_NAME) || FailedSignInEntity.tooMany(origin, PER_ADDRESS)) {
            throw tooMany();
        }
        Optional<AuthenticatedCaller> person = access.byPassword(shown.signIn(), shown.password());
        if (person.isPresent()) {
            FailedSignInEntity.forget(name);
        } else {
            List.of(name, origin).forEach(FailedSignInEntity::note);
        }
        return person;
    }

    /** Begins a session; returns its secret for the cookie. */
    @Transactional
    public String begin(AuthenticatedCaller person) {
        return SessionEntity.begin(person.account());
    }

    @Transactional
    public void end(String secret) {
        SessionEntity.end(secret);
    }

    /** Another password ends every session of the account that the one before had begun. */
    void endAll(@Observes PasswordReplaced replaced) {
        SessionEntity.endAll(replaced.account());
    }

    private static RuntimeException tooMany() {
        return Problems.of(429, "too-many-sign-ins", "Too many attempts",
                "Wait a quarter of an hour, then try again. An administrator can give you a new password.", List.of());
    }
}

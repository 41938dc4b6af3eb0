package touchstone.gateway.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.Authenticator;
import touchstone.gateway.identity.account.AccountEntity;
import touchstone.gateway.identity.account.PasswordReplaced;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.audit.AuditContext;

/** Checks passwords, and slows down whoever guesses them. */
@ApplicationScoped
public class SignIns {
    private final Authenticator access;
    private final AuditContext audit;

    SignIns(Authenticator access, AuditContext audit) {
        this.access = access;
        this.audit = audit;
    }

    /**
     * The person, or nothing when name and password do not fit. 429 after too many failures in a quarter of an hour.
     *
     * @param device the secret of a browser in which somebody signed in before; null when there is none
     */
    @Transactional
    public Optional<AuthenticatedCaller> check(PresentedCredential.Password shown, String address, String device) {
        if (shown.signIn().length() > 120 || shown.password().length() > 200) {
            return Optional.empty();
        }
        GuessLimit limit = device != null && KnownDeviceEntity.isOf(shown.signIn(), device)
                ? GuessLimit.known(shown.signIn(), Secret.hash(device)) : GuessLimit.elsewhere(shown.signIn(), address);
        limit.require();
        Optional<AuthenticatedCaller> person = access.byPassword(shown.signIn(), shown.password());
        if (person.isPresent()) {
            limit.succeeded();
        } else {
            audit.name("anonymous", AccountEntity.named(shown.signIn()).map(AccountEntity::home).orElse(null));
            limit.failed();
        }
        return person;
    }

    /** Remembers the browser as one in which the person signed in. */
    @Transactional
    public void remember(AuthenticatedCaller person, String device) {
        KnownDeviceEntity.forgetOld(); // in nobody's name
        name(person.account());
        KnownDeviceEntity.remember(person.account(), device);
    }

    /** Begins a session; returns its secret for the cookie. */
    @Transactional
    public String begin(AuthenticatedCaller person) {
        SessionEntity.endOld(); // in nobody's name
        name(person.account());
        return SessionEntity.begin(person.account());
    }

    @Transactional
    public void end(String secret) {
        SessionEntity.of(secret).ifPresent(session -> {
            name(session.account);
            session.delete();
        });
    }

    /** Another password ends every session of the account that the one before had begun. */
    void endAll(@Observes PasswordReplaced replaced) {
        SessionEntity.endAll(replaced.account());
    }

    private void name(UUID account) {
        AccountEntity person = AccountEntity.findById(account);
        audit.name(person.caller(), person.home());
    }
}

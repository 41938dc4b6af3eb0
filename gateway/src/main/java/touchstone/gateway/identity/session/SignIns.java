package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
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
    private final SessionLimits limits;

    SignIns(Authenticator access, AuditContext audit, SessionLimits limits) {
        this.access = access;
        this.audit = audit;
        this.limits = limits;
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

    /** Begins a session in the browser that asks; returns the cookie that carries its secret, which is not kept. */
    @Transactional
    public NewCookie begin(AuthenticatedCaller person, HttpServerRequest browser) {
        SessionEntity.endOld(limits); // in nobody's name
        name(person.account());
        String secret = Secret.random();
        new SessionEntity(person.account(), secret, browser.remoteAddress().hostAddress(), BrowserName.of(browser.getHeader("User-Agent"))).persist();
        return SessionCookie.carrying(secret, PresentedCredential.isHttps(browser), limits.longest());
    }

    /** The account of a session that holds, and is now not left alone. */
    @Transactional
    public Optional<UUID> resume(String secret) {
        Optional<SessionEntity> session = SessionEntity.alive(secret, limits);
        session.ifPresent(SessionEntity::seen);
        return session.map(one -> one.account);
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

package touchstone.gateway.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import touchstone.gateway.identity.AccessEnded;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.Authenticator;
import touchstone.gateway.identity.account.PasswordReplaced;
import touchstone.gateway.identity.calendar.CalendarAddresses;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.identity.signer.TokenSigner;
import touchstone.platform.time.ShortMemory;

/** Exchanges what a request shows for the internal token, and remembers it for a minute. */
@ApplicationScoped
public class TokenExchange {
    private final ShortMemory<String, Admission> tokens = new ShortMemory<>(InstantSource.system());

    private final Authenticator access;
    private final SignIns signIns;
    private final CalendarAddresses calendars;
    private final TokenSigner signer;

    TokenExchange(Authenticator access, SignIns signIns, CalendarAddresses calendars, TokenSigner signer) {
        this.access = access;
        this.signIns = signIns;
        this.calendars = calendars;
        this.signer = signer;
    }

    /** The token when it is remembered; never asks the database. */
    Optional<Admission> remembered(PresentedCredential shown) {
        return tokens.recall(shown.key());
    }

    /**
     * The token of whoever this is; empty when nobody is known by it. 429 after too many wrong passwords. What many show
     * at once is looked at once.
     */
    @ActivateRequestContext
    @Transactional
    Optional<Admission> tokenFor(PresentedCredential shown, String address) {
        return tokens.recall(shown.key(), key -> who(shown, address)
                .map(known -> new Admission(known.caller(), signer.sign(known.identity(), "gateway"), known.scopes())));
    }

    private Optional<AuthenticatedCaller> who(PresentedCredential shown, String from) {
        if (shown instanceof PresentedCredential.Session session) {
            return signIns.resume(session.secret()).flatMap(access::byAccount);
        }
        if (shown instanceof PresentedCredential.Password password) {
            return signIns.check(password, from, null);
        }
        if (shown instanceof PresentedCredential.CalendarAddress address) {
            return calendars.accountAt(address.secret()).flatMap(access::byAccount);
        }
        return shown instanceof PresentedCredential.Credential credential ? access.byBearer(credential.secret()) : Optional.empty();
    }

    public void forget(PresentedCredential shown) {
        tokens.forget(shown.key());
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnded ended) {
        tokens.forgetAll();
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordReplaced replaced) {
        tokens.forgetAll();
    }
}

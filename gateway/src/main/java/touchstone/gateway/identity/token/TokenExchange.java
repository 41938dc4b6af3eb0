package touchstone.gateway.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import touchstone.gateway.identity.AccessEnded;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.Authenticator;
import touchstone.gateway.identity.account.PasswordReplaced;
import touchstone.gateway.identity.calendar.CalendarAddresses;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.identity.signer.TokenSigner;

/** Exchanges what a request shows for the internal token, and remembers it for a minute. */
@ApplicationScoped
public class TokenExchange {
    private final Cache<String, String> tokens = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1)).maximumSize(20_000).build();

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
    Optional<String> remembered(PresentedCredential shown) {
        return Optional.ofNullable(tokens.getIfPresent(shown.key()));
    }

    /**
     * The token of whoever this is; empty when nobody is known by it. 429 after too many wrong passwords. What many show
     * at once is looked at once.
     */
    @ActivateRequestContext
    @Transactional
    Optional<String> tokenFor(PresentedCredential shown, String address) {
        return Optional.ofNullable(tokens.get(shown.key(), key -> who(shown, address).map(known -> signer.sign(known.identity(), "gateway")).orElse(null)));
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
        return shown instanceof PresentedCredential.Credential credential ? access.bySecret(credential.secret()) : Optional.empty();
    }

    public void forget(PresentedCredential shown) {
        tokens.invalidate(shown.key());
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnded ended) {
        tokens.invalidateAll();
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordReplaced replaced) {
        tokens.invalidateAll();
    }
}

package touchstone.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import touchstone.gateway.access.Access;
import touchstone.gateway.access.AccessEnded;
import touchstone.gateway.access.Known;
import touchstone.gateway.access.PasswordReplaced;

/** Exchanges what a request shows for the internal token, and remembers it for a minute. */
@ApplicationScoped
class Exchange {
    private final Cache<String, String> tokens = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1)).maximumSize(20_000).build();

    private final Access access;
    private final SignIns signIns;
    private final TokenSigner signer;

    Exchange(Access access, SignIns signIns, TokenSigner signer) {
        this.access = access;
        this.signIns = signIns;
        this.signer = signer;
    }

    /** The token when it is remembered; never asks the database. */
    Optional<String> remembered(Shown shown) {
        return Optional.ofNullable(tokens.getIfPresent(shown.key()));
    }

    /** The token of whoever this is; empty when nobody is known by it. 429 after too many wrong passwords. */
    @ActivateRequestContext
    @Transactional
    Optional<String> tokenFor(Shown shown, String address) {
        Optional<String> token = who(shown, address).map(signer::sign);
        token.ifPresent(signed -> tokens.put(shown.key(), signed));
        return token;
    }

    private Optional<Known> who(Shown shown, String address) {
        if (shown instanceof Shown.Session session) {
            return SessionEntity.alive(session.secret()).flatMap(this::resume);
        }
        if (shown instanceof Shown.Password password) {
            return signIns.check(password, address);
        }
        return shown instanceof Shown.Credential credential ? access.bySecret(credential.secret()) : Optional.empty();
    }

    private Optional<Known> resume(SessionEntity session) {
        session.seen();
        return access.byAccount(session.account);
    }

    void forget(Shown shown) {
        tokens.invalidate(shown.key());
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnded ended) {
        tokens.invalidateAll();
    }

    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordReplaced replaced) {
        tokens.invalidateAll();
    }
}

package touchstone.gateway.identity.session;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.entity.IdentifiedEntity;

/** One sign-in of one person in one browser. Known by the hash of its secret, which only the browser holds. */
@Entity(name = "Session")
@Table(name = "session")
public class SessionEntity extends IdentifiedEntity {
    static final Duration IDLE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);

    String hash;
    public UUID account;
    Instant began;

    @Column(name = "last_seen")
    Instant lastSeen;

    protected SessionEntity() {}

    /** Begins a session; the secret is returned and not kept. */
    static String begin(UUID account) {
        String secret = Secret.random();
        SessionEntity session = new SessionEntity();
        session.hash = Secret.hash(secret);
        session.account = account;
        session.began = Instant.now();
        session.lastSeen = session.began;
        session.persist();
        return secret;
    }

    /** The session of that secret, if it is neither too old nor left alone for too long. */
    public static Optional<SessionEntity> alive(String secret) {
        Instant now = Instant.now();
        return find("hash = :hash and began > :began and lastSeen > :seen", Parameters.with("hash", Secret.hash(secret))
                .and("began", now.minus(LONGEST)).and("seen", now.minus(IDLE))).firstResultOptional();
    }

    /** Keeps it from ending by being left alone. */
    public void seen() {
        lastSeen = Instant.now();
    }

    static Optional<SessionEntity> of(String secret) {
        return find("hash = :hash", Parameters.with("hash", Secret.hash(secret))).firstResultOptional();
    }

    static void endOld() {
        delete("began < :longAgo", Parameters.with("longAgo", Instant.now().minus(LONGEST)));
    }

    static void endAll(UUID account) {
        delete("account = :account", Parameters.with("account", account));
    }
}

package touchstone.gateway.identity.session;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.entity.IdentifiedEntity;

/** One sign-in of one person in one browser. Known by the hash of its secret, which only the browser holds. */
@Entity(name = "Session")
@Table(name = "session")
class SessionEntity extends IdentifiedEntity {
    private static final String ALIVE = " and began > :began and lastSeen > :seen";

    String hash;
    UUID account;
    Instant began;

    @Column(name = "last_seen")
    Instant lastSeen;

    String address;

    /** Null for one that is not known. */
    String browser;

    protected SessionEntity() {}

    SessionEntity(UUID account, String secret, String address, String browser) {
        this.account = account;
        hash = Secret.hash(secret);
        began = Instant.now();
        lastSeen = began;
        this.address = address;
        this.browser = browser;
    }

    /** The session of that secret, if it is neither too old nor left alone for too long. */
    static Optional<SessionEntity> alive(String secret, SessionLimits limits) {
        return find("hash = :hash" + ALIVE, within(limits).and("hash", Secret.hash(secret))).firstResultOptional();
    }

    /** Those of an account, the latest first. */
    static List<SessionEntity> alive(UUID account, SessionLimits limits) {
        return list("account = :account" + ALIVE + " order by began desc, id desc", within(limits).and("account", account));
    }

    static Optional<SessionEntity> of(String secret) {
        return find("hash = :hash", Parameters.with("hash", Secret.hash(secret))).firstResultOptional();
    }

    static void endOld(SessionLimits limits) {
        delete("began <= :began or lastSeen <= :seen", within(limits));
    }

    static void endAll(UUID account) {
        delete("account = :account", Parameters.with("account", account));
    }

    private static Parameters within(SessionLimits limits) {
        return Parameters.with("began", limits.beganBy()).and("seen", limits.seenBy());
    }

    /** Keeps it from ending by being left alone. */
    void seen() {
        lastSeen = Instant.now();
    }

    /** @param secret of the session that asks; null for none */
    Session record(SessionLimits limits, String secret) {
        return new Session(id, began.atOffset(ZoneOffset.UTC), lastSeen.atOffset(ZoneOffset.UTC), limits.end(began, lastSeen).atOffset(ZoneOffset.UTC),
                address, browser, secret != null && hash.equals(Secret.hash(secret)));
    }
}

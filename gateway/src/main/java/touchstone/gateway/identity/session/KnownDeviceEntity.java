package touchstone.gateway.identity.session;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.entity.IdentifiedEntity;

/** A browser in which somebody signed in before. Whoever guesses elsewhere does not lock them out of it. */
@Entity(name = "KnownDevice")
@Table(name = "known_device")
class KnownDeviceEntity extends IdentifiedEntity {
    static final Duration LONGEST = Duration.ofDays(365);

    UUID account;
    String hash;

    @Column(name = "last_used")
    Instant lastUsed;

    protected KnownDeviceEntity() {}

    /** Those that were not used for a year. */
    static void forgetOld() {
        delete("lastUsed < :longAgo", Parameters.with("longAgo", Instant.now().minus(LONGEST)));
    }

    /** Remembers the browser as one of the account's. */
    static void remember(UUID account, String secret) {
        Parameters of = Parameters.with("account", account).and("hash", Secret.hash(secret));
        if (update("lastUsed = instant where account = :account and hash = :hash", of) == 0) {
            KnownDeviceEntity device = new KnownDeviceEntity();
            device.account = account;
            device.hash = Secret.hash(secret);
            device.lastUsed = Instant.now();
            device.persist();
        }
    }

    /** Whether the account of that name was signed in to in this browser. */
    static boolean isOf(String signIn, String secret) {
        return count("from KnownDevice d join Account a on a.id = d.account where a.signIn = :signIn and d.hash = :hash",
                Parameters.with("signIn", signIn).and("hash", Secret.hash(secret))) > 0;
    }
}

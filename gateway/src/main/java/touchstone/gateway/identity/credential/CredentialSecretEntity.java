package touchstone.gateway.identity.credential;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import touchstone.gateway.identity.secret.Secret;

/** What a credential is known by: the hash of its secret. While one secret takes over from another there are two. */
@Entity(name = "CredentialSecret")
@Table(name = "credential_secret")
class CredentialSecretEntity extends PanacheEntityBase {
    static final String PREFIX = "tsk_";

    @Id
    String hash;

    UUID credential;

    /** Null for the present one. */
    Instant ends;

    @Column(name = "last_used")
    Instant lastUsed;

    protected CredentialSecretEntity() {}

    /** Gives the credential a new random secret, which is returned and not kept. */
    static String make(UUID credential) {
        String secret = PREFIX + Secret.random();
        CredentialSecretEntity stored = new CredentialSecretEntity();
        stored.credential = credential;
        stored.hash = Secret.hash(secret);
        stored.persist();
        return secret;
    }

    /** Lets the present secret work so much longer, and one that was before it no more. */
    static void retire(UUID credential, Duration overlap) {
        Instant now = Instant.now();
        update("ends = :now where credential = :credential and ends > :now", Parameters.with("now", now).and("credential", credential));
        update("ends = :until where credential = :credential and ends is null",
                Parameters.with("until", now.plus(overlap)).and("credential", credential));
    }
}

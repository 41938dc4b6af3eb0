package touchstone.gateway.identity.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import touchstone.gateway.identity.secret.Secret;

/** What a credential is known by: the hash of its secret. */
@Entity(name = "CredentialSecret")
@Table(name = "credential_secret")
public class CredentialSecretEntity extends PanacheEntityBase {
    static final String PREFIX = "tsk_";

    @Id
    UUID credential;

    String hash;

    @Column(name = "last_used")
    Instant lastUsed;

    protected CredentialSecretEntity() {}

    /** Gives the credential a new random secret, which is returned and not kept; one it had ends. */
    static String renew(UUID credential) {
        String secret = PREFIX + Secret.random();
        CredentialSecretEntity stored = CredentialSecretEntity.<CredentialSecretEntity>findByIdOptional(credential)
                .orElseGet(CredentialSecretEntity::new);
        stored.credential = credential;
        stored.hash = Secret.hash(secret);
        stored.persist();
        return secret;
    }
}

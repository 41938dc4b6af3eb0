package touchstone.gateway.identity.agency;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.access.NewCredential;
import touchstone.platform.entity.IdentifiedEntity;

/** An agency's way in to the API. Its secret stands apart from it. */
@Entity(name = "Credential")
@Table(name = "credential")
class CredentialEntity extends IdentifiedEntity {
    String authority;
    String agency;
    String label;
    Instant issued;
    Instant revoked;

    protected CredentialEntity() {}

    CredentialEntity(String authority, NewCredential facts) {
        this.authority = authority;
        agency = facts.agency();
        label = facts.label();
        issued = Instant.now();
    }

    static Optional<CredentialEntity> in(String authority, UUID id) {
        return find("authority = :authority and id = :id", Parameters.with("authority", authority).and("id", id))
                .firstResultOptional();
    }

    /** Ends it; ending it twice changes nothing. */
    void revoke() {
        revoked = revoked == null ? Instant.now() : revoked;
    }
}

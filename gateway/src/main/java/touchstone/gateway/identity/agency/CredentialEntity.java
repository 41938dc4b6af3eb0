package touchstone.gateway.identity.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.access.NewCredential;

/** An agency's way in to the API. Its secret stands apart from it. */
@Entity(name = "Credential")
@Table(name = "credential")
class CredentialEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

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

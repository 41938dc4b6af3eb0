package touchstone.gateway.identity.credential;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.access.credential.CredentialMove;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.contracts.access.credential.NewCredential;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** An agency's way in to the API. Its secrets stand apart from it. */
@Entity(name = "Credential")
@Table(name = "credential")
class CredentialEntity extends IdentifiedEntity {
    /** What the id of a caller begins with who shows one. */
    static final String CALLER = "credential:";

    private static final int MOST_YEARS = 2;

    String authority;
    String agency;
    String label;

    @Enumerated(EnumType.STRING)
    List<CredentialScope> scopes;

    Instant issued;

    /** The last day on which it works. */
    LocalDate expires;

    Instant revoked;

    protected CredentialEntity() {}

    CredentialEntity(String authority, NewCredential facts) {
        this.authority = authority;
        agency = facts.agency();
        label = facts.label();
        scopes = facts.scopes() == null ? List.of(CredentialScope.values()) : facts.scopes().stream().distinct().sorted().toList();
        issued = Instant.now();
        expires = lastDay(facts.expires());
    }

    static Optional<CredentialEntity> in(String authority, UUID id) {
        return find("authority = :authority and id = :id", Parameters.with("authority", authority).and("id", id))
                .firstResultOptional();
    }

    CredentialLifecycle life() {
        return new CredentialLifecycle(revoked != null, expires.isBefore(AsAt.today()));
    }

    /** Lets it live on until that day; 409 when it has ended. */
    void renew(LocalDate until) {
        life().require(CredentialMove.ROTATE);
        expires = lastDay(until);
    }

    /** Ends it; ending it twice changes nothing. */
    void revoke() {
        revoked = revoked == null ? Instant.now() : revoked;
    }

    private static LocalDate lastDay(LocalDate asked) {
        LocalDate today = AsAt.today();
        if (asked != null && (asked.isBefore(today) || asked.isAfter(today.plusYears(MOST_YEARS)))) {
            throw Problems.invalid("expires", "must be a day from today on, and within two years");
        }
        return asked == null ? today.plusYears(1) : asked;
    }
}

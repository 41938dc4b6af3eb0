package touchstone.gateway.identity.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.identity.secret.Secret;

/** Where an account's calendar is, known by the hash of the secret in its address. */
@Entity(name = "CalendarAddress")
@Table(name = "calendar_address")
class CalendarAddressEntity extends PanacheEntityBase {
    @Id
    UUID account;

    String hash;
    Instant made;

    protected CalendarAddressEntity() {}

    CalendarAddressEntity(UUID account) {
        this.account = account;
    }

    static Optional<CalendarAddressEntity> of(UUID account) {
        return findByIdOptional(account);
    }

    static Optional<CalendarAddressEntity> at(String secret) {
        return find("hash = :hash", Parameters.with("hash", Secret.hash(secret))).firstResultOptional();
    }

    void moveTo(String secret) {
        hash = Secret.hash(secret);
        made = Instant.now();
    }
}

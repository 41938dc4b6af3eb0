package touchstone.gateway.identity.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.identity.AccessEnded;
import touchstone.gateway.identity.account.AccountEntity;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.audit.AuditContext;

/** Gives people an address for their calendar, and knows whose it is. */
@ApplicationScoped
public class CalendarAddresses {
    private final AuditContext audit;
    private final Event<AccessEnded> ended;

    CalendarAddresses(AuditContext audit, Event<AccessEnded> ended) {
        this.audit = audit;
        this.ended = ended;
    }

    /** The secret of a new address, which is not kept; the one before leads nowhere any more. */
    @Transactional
    public String renew(UUID account) {
        AccountEntity person = AccountEntity.findById(account);
        audit.name(person.caller(), person.home());
        String secret = Secret.random();
        CalendarAddressEntity address = CalendarAddressEntity.of(account).orElseGet(() -> new CalendarAddressEntity(account));
        address.moveTo(secret);
        address.persist();
        ended.fire(new AccessEnded());
        return secret;
    }

    @Transactional
    public boolean isThere(UUID account) {
        return CalendarAddressEntity.of(account).isPresent();
    }

    /** Empty when nobody's calendar is there. */
    @Transactional
    public Optional<UUID> accountAt(String secret) {
        return CalendarAddressEntity.at(secret).map(address -> address.account);
    }
}

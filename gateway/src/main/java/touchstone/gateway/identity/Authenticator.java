package touchstone.gateway.identity;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.gateway.identity.account.AccountEntity;
import touchstone.gateway.identity.account.GrantEntity;
import touchstone.gateway.identity.account.PasswordEntity;
import touchstone.gateway.identity.agency.CredentialSecretEntity;
import touchstone.gateway.identity.secret.Secret;

/** Recognises people by password and agencies by secret. */
@ApplicationScoped
public class Authenticator {
    private final EntityManager database;

    Authenticator(EntityManager database) {
        this.database = database;
    }

    /** The person of that sign-in and password; takes as long for a name that nobody has. */
    @Transactional
    public Optional<AuthenticatedCaller> byPassword(String signIn, String password) {
        AccountEntity account = AccountEntity.named(signIn).filter(one -> !one.isEnded()).orElse(null);
        return PasswordEntity.matches(account, password) ? Optional.of(known(account)) : Optional.empty();
    }

    /** The person of an account that is signed in; empty once the account has ended. */
    @Transactional
    public Optional<AuthenticatedCaller> byAccount(UUID id) {
        return AccountEntity.<AccountEntity>findByIdOptional(id).filter(one -> !one.isEnded()).map(Authenticator::known);
    }

    /** The agency of a credential's secret that is not revoked; notes that it was used. */
    @Transactional
    public Optional<AuthenticatedCaller> bySecret(String secret) {
        return database.createQuery("""
                        select c.id as id, c.authority as authority, a.slug as agency, a.name as name
                          from CredentialSecret s join Credential c on c.id = s.credential
                          join Agency a on a.authority = c.authority and a.slug = c.agency
                         where s.hash = :hash and c.revoked is null""", Tuple.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream().findFirst().map(Authenticator::used);
    }

    private static AuthenticatedCaller used(Tuple row) {
        UUID id = row.get("id", UUID.class);
        CredentialSecretEntity.update("lastUsed = :now where credential = :id",
                Parameters.with("now", Instant.now().truncatedTo(ChronoUnit.MINUTES)).and("id", id));
        return new AuthenticatedCaller(null, "credential:" + id, row.get("name", String.class), row.get("agency", String.class), null,
                Map.of(row.get("authority", String.class), List.of(Role.PARTNER)));
    }

    private static AuthenticatedCaller known(AccountEntity account) {
        return new AuthenticatedCaller(account.id, account.caller(), account.post, account.agency, account.authority,
                GrantEntity.byAuthority(account.id));
    }
}

package touchstone.gateway.identity.credential;

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
import java.util.Set;
import touchstone.contracts.Role;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.BearerScheme;
import touchstone.gateway.identity.secret.Secret;
import touchstone.platform.time.AsAt;

/** Recognises agencies by the secrets of their credentials, and notes that they were used. */
@ApplicationScoped
class AgencySecrets implements BearerScheme {
    private static final String WORKING = """
            select c as credential, a.name as name
              from CredentialSecret s join Credential c on c.id = s.credential
              join Agency a on a.authority = c.authority and a.slug = c.agency
             where s.hash = :hash and (s.ends is null or s.ends > :now) and c.revoked is null and c.expires >= :today""";

    private final EntityManager database;

    AgencySecrets(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<AuthenticatedCaller> callerOf(String token) {
        String hash = Secret.hash(token);
        return !token.startsWith(CredentialSecretEntity.PREFIX) ? Optional.empty() : database.createQuery(WORKING, Tuple.class)
                .setParameter("hash", hash).setParameter("now", Instant.now()).setParameter("today", AsAt.today())
                .getResultStream().findFirst().map(row -> used(row.get("credential", CredentialEntity.class), row.get("name", String.class), hash));
    }

    private static AuthenticatedCaller used(CredentialEntity credential, String agency, String hash) {
        CredentialSecretEntity.update("lastUsed = :now where hash = :hash",
                Parameters.with("now", Instant.now().truncatedTo(ChronoUnit.MINUTES)).and("hash", hash));
        return new AuthenticatedCaller(null, CredentialEntity.CALLER + credential.id, agency, credential.agency, null,
                Map.of(credential.authority, List.of(Role.PARTNER)), Set.copyOf(credential.scopes));
    }
}

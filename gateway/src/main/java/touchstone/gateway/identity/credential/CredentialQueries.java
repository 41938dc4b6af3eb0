package touchstone.gateway.identity.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.access.credential.Credential;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads credentials with when their secrets were used. */
@ApplicationScoped
class CredentialQueries {
    private static final String SELECT = """
            select c.id, c.agency, c.label, array_to_string(c.scopes, ',') as scopes, c.issued, c.expires, c.revoked,
                   s.last_used, s.previous_until, s.previous_used
              from credential c
              left join lateral (
                   select max(last_used) as last_used, max(ends) filter (where ends > now()) as previous_until,
                          max(last_used) filter (where ends > now()) as previous_used
                     from credential_secret where credential = c.id) s on true
             where c.authority = :authority""";

    private final Reads reads;

    CredentialQueries(Reads reads) {
        this.reads = reads;
    }

    /** The latest first, of one agency or, where it is null, of all. */
    List<Credential> in(String authority, String agency) {
        Map<String, Object> with = new HashMap<>(Map.of("authority", authority));
        if (agency != null) {
            with.put("agency", agency);
        }
        return reads.list(SELECT + (agency == null ? "" : " and c.agency = :agency") + " order by c.id desc limit 500", with, CredentialQueries::record);
    }

    Credential one(String authority, UUID id) {
        return reads.first(SELECT + " and c.id = :id", Map.of("authority", authority, "id", id), CredentialQueries::record).orElseThrow();
    }

    private static Credential record(Row row) {
        CredentialLifecycle life = new CredentialLifecycle(row.moment("revoked") != null, row.date("expires").isBefore(AsAt.today()));
        return new Credential(row.id("id"), row.text("agency"), row.text("label"),
                Arrays.stream(row.text("scopes").split(",")).map(CredentialScope::valueOf).toList(), row.moment("issued"), row.date("expires"),
                row.moment("last_used"), row.moment("previous_until"), row.moment("previous_used"), row.moment("revoked"), life.allowed());
    }
}

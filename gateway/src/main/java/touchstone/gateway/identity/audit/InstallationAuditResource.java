package touchstone.gateway.identity.audit;

import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.access.InstallationAuditApi;
import touchstone.platform.audit.AuditQueries;

/** The audit of what belongs to no authority over HTTP. */
class InstallationAuditResource implements InstallationAuditApi {
    private final AuditQueries entries;

    InstallationAuditResource(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public Page<AuditEntry> audit(AuditQuery query) {
        return entries.ofNoAuthority(query);
    }
}

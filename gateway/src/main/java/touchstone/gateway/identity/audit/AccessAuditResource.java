package touchstone.gateway.identity.audit;

import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.access.AccessAuditApi;
import touchstone.platform.audit.AuditQueries;

/** The audit of access over HTTP. */
class AccessAuditResource implements AccessAuditApi {
    private final AuditQueries entries;

    AccessAuditResource(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public Page<AuditEntry> audit(String authority, AuditQuery query) {
        return entries.page(authority, query);
    }
}

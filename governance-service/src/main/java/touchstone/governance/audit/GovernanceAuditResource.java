package touchstone.governance.audit;

import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.governance.audit.GovernanceAuditApi;
import touchstone.platform.audit.AuditQueries;

/** The audit over HTTP. */
class GovernanceAuditResource implements GovernanceAuditApi {
    private final AuditQueries entries;

    GovernanceAuditResource(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public Page<AuditEntry> audit(String authority, AuditQuery query) {
        return entries.page(authority, query);
    }
}

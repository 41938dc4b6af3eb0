package touchstone.plans.audit;

import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.plans.audit.PlansAuditApi;
import touchstone.platform.audit.AuditQueries;

/** The audit over HTTP. */
class PlansAuditResource implements PlansAuditApi {
    private final AuditQueries entries;

    PlansAuditResource(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public Page<AuditEntry> audit(String authority, AuditQuery query) {
        return entries.page(authority, query);
    }
}

package touchstone.metrics.audit;

import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.audit.MetricsAuditApi;
import touchstone.platform.audit.AuditQueries;

/** The audit over HTTP. */
class MetricsAuditResource implements MetricsAuditApi {
    private final AuditQueries entries;

    MetricsAuditResource(AuditQueries entries) {
        this.entries = entries;
    }

    @Override
    public Page<AuditEntry> audit(String authority, AuditQuery query) {
        return entries.page(authority, query);
    }
}

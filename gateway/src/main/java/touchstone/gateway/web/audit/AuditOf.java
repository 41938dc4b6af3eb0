package touchstone.gateway.web.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.contracts.access.AccessAuditApi;
import touchstone.contracts.governance.audit.GovernanceAuditApi;
import touchstone.contracts.metrics.audit.MetricsAuditApi;
import touchstone.contracts.plans.audit.PlansAuditApi;

/** Whose audit is read. */
enum AuditOf {
    @JsonProperty("plans") PLANS("Plan", PlansAuditApi.class),
    @JsonProperty("metrics") METRICS("Figures", MetricsAuditApi.class),
    @JsonProperty("governance") GOVERNANCE("Governance", GovernanceAuditApi.class),
    @JsonProperty("access") ACCESS("Access", AccessAuditApi.class);

    private final String title;
    private final Class<?> contract;

    AuditOf(String title, Class<?> contract) {
        this.title = title;
        this.contract = contract;
    }

    public String title() {
        return title;
    }

    /** In addresses. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Class<?> contract() {
        return contract;
    }
}

package touchstone.local.suite;

import java.util.List;

/** The four processes of an installation. */
enum Part {
    PLANS, METRICS, GOVERNANCE, GATEWAY;

    static final List<Part> ALL = List.of(values());

    /** How people, logs and databases call it. */
    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String module() {
        return this == GATEWAY ? "gateway" : title() + "-service";
    }

    String database() {
        return "touchstone_" + title();
    }
}

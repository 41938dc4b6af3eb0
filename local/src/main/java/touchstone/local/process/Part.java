package touchstone.local.process;

import java.util.List;

/** The four processes of an installation. */
public enum Part {
    PLANS, METRICS, GOVERNANCE, GATEWAY;

    public static final List<Part> ALL = List.of(values());

    /** How people, logs and databases call it. */
    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String module() {
        return this == GATEWAY ? "gateway" : title() + "-service";
    }

    public String database() {
        return "touchstone_" + title();
    }
}

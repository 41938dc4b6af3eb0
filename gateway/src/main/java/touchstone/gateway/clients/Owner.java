package touchstone.gateway.clients;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** A service that owns part of the API. */
public enum Owner {
    PLANS("plans"),
    METRICS("figures"),
    GOVERNANCE("meetings and bodies");

    private final String keeps;

    Owner(String keeps) {
        this.keeps = keeps;
    }

    /** What it keeps, as people say it: "figures". */
    public String keeps() {
        return keeps;
    }

    /** Its name in addresses and settings: "metrics". */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where it answers, from {@code touchstone.metrics.url}. */
    public URI address() {
        return ConfigProvider.getConfig().getValue("touchstone." + key() + ".url", URI.class);
    }
}

package touchstone.local.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A module whose tests can be run alone. Its package is called as its name is said: {@code touchstone.plans}. */
enum TestedModule {
    PLANS("plans-service"), METRICS("metrics-service"), GOVERNANCE("governance-service"),
    GATEWAY("gateway"), PLATFORM("platform"), LOCAL("local-tests"), E2E("e2e");

    final String directory;

    TestedModule(String directory) {
        this.directory = directory;
    }

    String said() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TestedModule> called(String word) {
        return Arrays.stream(values()).filter(module -> module.said().equals(word)).findFirst();
    }
}

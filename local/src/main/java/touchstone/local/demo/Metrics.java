package touchstone.local.demo;

/** Indicators with their targets, readings, comparators and commentary. */
final class Metrics {
    Metrics(Council council) {}

    void load() {}
}

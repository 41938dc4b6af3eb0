package touchstone.bench;

import java.util.Locale;

/**
 * What one of many like requests cost.
 *
 * @param cpuMillis of all measured processes together; NaN where none was answered
 * @param refused   how many were answered with an error, or not at all
 */
record Cost(int answered, int refused, double perSecond, double cpuMillis, double medianMillis, double p95Millis, double p99Millis) {

    /** @param nanos how long each took, sorted */
    static Cost of(long[] nanos, int refused, double cpuMillis, double seconds) {
        return new Cost(nanos.length, refused, nanos.length / seconds, nanos.length == 0 ? Double.NaN : cpuMillis / nanos.length,
                at(nanos, 50), at(nanos, 95), at(nanos, 99));
    }

    Cost without(Cost other) {
        return new Cost(answered, refused, perSecond, Math.max(0, cpuMillis - other.cpuMillis), medianMillis, p95Millis, p99Millis);
    }

    /** "×12", or a dash where there is nothing to compare with. */
    String times(Cost other) {
        double times = other == null ? Double.NaN : cpuMillis / other.cpuMillis;
        return Double.isFinite(times) ? String.format(Locale.ROOT, times < 10 ? "%.1f" : "%,.0f", times) : "–";
    }

    static String millis(double millis) {
        return Double.isFinite(millis) ? String.format(Locale.ROOT, millis < 1 ? "%.3f" : millis < 100 ? "%.1f" : "%,.0f", millis) : "–";
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}

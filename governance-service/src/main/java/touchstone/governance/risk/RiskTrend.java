package touchstone.governance.risk;

import java.util.List;
import touchstone.contracts.governance.risk.RiskDirection;
import touchstone.contracts.governance.risk.RiskStepKind;

/**
 * How a risk's score compares with the one before. What is not scored is neither higher nor lower than anything.
 *
 * @param direction null when one of the two is unscored, or there are no two
 * @param words     null when it was judged no more than once
 */
record RiskTrend(RiskDirection direction, String words) {

    /** @param history the latest first */
    static RiskTrend of(List<RiskStepEntry> history) {
        List<RiskStepEntry> judged = history.stream().filter(step -> step.kind() == RiskStepKind.ASSESSED || step.kind() == RiskStepKind.RAISED).toList();
        return judged.size() < 2 ? new RiskTrend(null, null) : between(judged.get(1).score().value(), judged.get(0).score().value());
    }

    private static RiskTrend between(Integer before, Integer now) {
        if (before == null || now == null) {
            return new RiskTrend(null, before != null ? "Not scored any more; it was %d.".formatted(before)
                    : now == null ? "Still not scored." : "Scored for the first time.");
        }
        return switch (Integer.signum(now - before)) {
            case 1 -> new RiskTrend(RiskDirection.UP, "Up from %d.".formatted(before));
            case -1 -> new RiskTrend(RiskDirection.DOWN, "Down from %d.".formatted(before));
            default -> new RiskTrend(RiskDirection.SAME, "Still %d.".formatted(now));
        };
    }
}

package touchstone.contracts.metrics.target;

import java.math.BigDecimal;
import java.util.UUID;
import touchstone.contracts.Identified;

/** What others show, with their own source and period: one value, or the range they lie in. */
public record Comparator(
        UUID id,
        ComparatorKind kind,
        String name,
        String period,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String source) implements Identified {}

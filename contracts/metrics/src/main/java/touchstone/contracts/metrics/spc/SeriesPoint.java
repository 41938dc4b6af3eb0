package touchstone.contracts.metrics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.Missing;

/**
 * A period of a series.
 *
 * @param period    the period: "2017-01"
 * @param ends      its last day
 * @param value     its figure; null when missing
 * @param missing   why it has none; null when it has one
 * @param aside     why it stands in no stretch; null when it stands in one
 * @param stretch   number of the stretch it stands in; null when in none
 * @param signals   the rules that mark it, the strongest first
 * @param side      which way the strongest points; null when it is not marked
 * @param variation what it says; null where there are no limits
 */
public record SeriesPoint(
        String period,
        LocalDate ends,
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        @Nullable Aside aside,
        @Nullable Integer stretch,
        List<Signal> signals,
        @Nullable Side side,
        @Nullable Variation variation) {}

package touchstone.contracts.metrics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.PeriodKind;

/**
 * What an indicator showed over time, with process limits (XmR) as the NHS's Making Data Count draws them: from finished,
 * real figures of the indicator's own kind of period, never over a gap or a change of definition.
 *
 * @param indicator its code
 * @param asAt      the date it speaks of
 * @param kind      the kind of period that the indicator is judged by
 * @param points    the oldest first
 * @param stretches the oldest first
 * @param median    of the latest stretch; null where it has no limits
 * @param variation what the latest point says
 * @param assurance what the limits say of the target
 */
public record Series(
        String indicator,
        LocalDate asAt,
        PeriodKind kind,
        List<SeriesPoint> points,
        List<Stretch> stretches,
        @Nullable BigDecimal median,
        VariationVerdict variation,
        AssuranceVerdict assurance) {}

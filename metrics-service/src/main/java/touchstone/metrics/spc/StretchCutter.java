package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.spc.StretchStart;
import touchstone.metrics.measure.Period;
import touchstone.metrics.measure.Ratio;

/** Cuts a series where figures on either side must not be reckoned together. */
final class StretchCutter {
    private static final int DAYS_IN_WEEK = 7;
    private static final int EXACT_DECIMALS = 12;

    private final Indicator indicator;
    private final List<RebaseEntity> rebases;
    private final boolean limited;
    private final List<ControlledStretch> stretches = new ArrayList<>();

    /**
     * @param rebases those in force, the latest first
     * @param limited whether limits may be computed for this audience
     */
    StretchCutter(Indicator indicator, List<RebaseEntity> rebases, boolean limited) {
        this.indicator = indicator;
        this.rebases = rebases;
        this.limited = limited;
    }

    /** @param readings finished, real figures of one kind of period, the oldest first */
    List<ControlledStretch> cut(List<Reading> readings) {
        int first = 0;
        StretchStart begins = StretchStart.FIRST;
        for (int next = 1; next <= readings.size(); next++) {
            StretchStart after = next == readings.size() ? StretchStart.FIRST : between(readings.get(next - 1), readings.get(next));
            if (after != null) {
                add(begins, readings.subList(first, next));
                first = next;
                begins = after;
            }
        }
        return stretches;
    }

    /** A re-basing rules the stretch it begins; after a later gap or definition limits are computed from all points again. */
    private void add(StretchStart begins, List<Reading> readings) {
        RebaseEntity rebase = rebaseAt(readings.get(0));
        boolean begun = !stretches.isEmpty() && rebase == rebaseAt(stretches.get(stretches.size() - 1).last());
        RebaseEntity own = begun ? null : rebase;
        List<BigDecimal> values = limited ? readings.stream().map(this::exact).toList() : null;
        stretches.add(ControlledStretch.of(stretches.size() + 1, begins == StretchStart.FIRST && own != null ? StretchStart.REBASED : begins,
                own, readings, values));
    }

    /** Why a stretch ends between two figures; null where it goes on. */
    private StretchStart between(Reading before, Reading now) {
        if (before.definition() != now.definition()) {
            return StretchStart.DEFINITION;
        }
        if (isGap(period(before), period(now))) {
            return StretchStart.GAP;
        }
        return rebaseAt(before) == rebaseAt(now) ? null : StretchStart.REBASED;
    }

    private boolean isGap(Period before, Period now) {
        if (Period.isOverlapping(now.kind())) {
            return now.to().isAfter(YearMonth.from(before.to()).plusMonths(monthsBetween()).atEndOfMonth());
        }
        if (now.kind() != PeriodKind.DATE) {
            return !now.from().equals(before.to().plusDays(1));
        }
        return indicator.frequency() == Frequency.WEEKLY && now.from().isAfter(before.to().plusDays(DAYS_IN_WEEK));
    }

    private int monthsBetween() {
        return switch (indicator.frequency()) {
            case WEEKLY, MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL, AD_HOC -> 12;
        };
    }

    /** The re-basing that holds for a period: the latest whose day is not after its first. */
    private RebaseEntity rebaseAt(Reading reading) {
        LocalDate from = period(reading).from();
        return rebases.stream().filter(rebase -> !rebase.from.isAfter(from)).findFirst().orElse(null);
    }

    /** From the fraction where it is known, for a rounded figure may stand on the other side of a limit. */
    private BigDecimal exact(Reading reading) {
        boolean fraction = reading.numerator() != null && reading.denominator() != null && reading.denominator().signum() > 0;
        return fraction ? new Ratio(indicator.unit(), reading.numerator(), reading.denominator()).to(EXACT_DECIMALS) : reading.value();
    }

    static Period period(Reading reading) {
        return Period.of("period", reading.period());
    }
}

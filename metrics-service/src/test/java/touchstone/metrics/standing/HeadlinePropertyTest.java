package touchstone.metrics.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.Period;
import touchstone.metrics.target.TargetSchedule;

class HeadlinePropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);
    private static final Indicator QUARTERLY = new Indicator(null, 0, "timely", "Timely", Stage.PROCESS, Unit.PERCENTAGE, Polarity.HIGH, 1,
            Frequency.QUARTERLY, List.of(PeriodKind.QUARTER, PeriodKind.YEAR), 0, "Return", null, List.of(), List.of(), false, null, null, null);
    private static final StandingCheck CHECK = new StandingCheck(new TargetSchedule(QUARTERLY, List.of(
            new Target(null, null, LocalDate.of(2010, 1, 1), BigDecimal.valueOf(50), BigDecimal.TEN, null, null, "Plan", TODAY, TODAY, "Manager", null))), TODAY);

    @Property
    void a_figure_that_steps_aside_neither_improves_nor_hides_a_verdict(
            @ForAll("series") List<SeriesFigure> series, @ForAll("asides") SeriesFigure aside) {
        IndicatorStanding before = CHECK.of(series);
        List<SeriesFigure> more = new ArrayList<>(series);
        more.add(aside);
        IndicatorStanding after = CHECK.of(more);
        assertEquals(before.target(), after.target());
        assertEquals(before.direction(), after.direction());
        assertEquals(before.latest(), after.latest());
        assertEquals(before.due(), after.due());
    }

    @Property
    void whatever_is_newer_than_the_figure_that_counts_is_named(@ForAll("asides") SeriesFigure aside) {
        assertTrue(CHECK.of(List.of(aside)).aside().stream().anyMatch(named -> named.reading().equals(aside.seen())));
    }

    @Provide
    Arbitrary<List<SeriesFigure>> series() {
        return Arbitraries.oneOf(figures(), asides()).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<SeriesFigure> asides() {
        return Arbitraries.oneOf(
                readings("2013/14 Q1", "2014/15 Q2", "2015/16").map(real -> figure(real.period(), real.value(), null, true, false, TODAY)),
                readings("2013/14 Q1", "2014/15 Q2", "2015/16").map(real -> figure(real.period(), real.value(), null, false, true, TODAY)),
                readings("2013-05", "2014-05-06", "2016-05-01").map(real -> figure(real.period(), real.value(), null, false, false, TODAY)),
                readings("2013/14 Q2", "2015/16").map(real -> figure(real.period(), real.value(), null, false, false, Period.of(real).to().minusDays(1))),
                Combinators.combine(readings("2013/14 Q1", "2015/16 Q4", "2015/16"), Arbitraries.of(Missing.class))
                        .as((real, why) -> figure(real.period(), null, why, false, false, TODAY)));
    }

    private static Arbitrary<SeriesFigure> figures() {
        return readings("2012/13 Q4", "2013/14 Q1", "2014/15 Q2", "2015/16 Q4", "2013/14", "2015/16")
                .map(real -> figure(real.period(), real.value(), null, false, false, TODAY));
    }

    private static Arbitrary<Reading> readings(String... periods) {
        return Combinators.combine(Arbitraries.of(periods), Arbitraries.integers().between(0, 100))
                .as((period, value) -> figure(period, BigDecimal.valueOf(value), null, false, false, TODAY).known());
    }

    private static SeriesFigure figure(String period, BigDecimal value, Missing missing, boolean illustrative, boolean provisional, LocalDate reportedOn) {
        Period of = Period.of("period", period);
        Reading reading = new Reading(null, 0, "timely", 1, period, of.kind(), null, null, null, value, value, missing, provisional,
                illustrative, false, null, ReadingState.ACCEPTED, 1, null, null, reportedOn, reportedOn, reportedOn, null, false, List.of());
        return new SeriesFigure(of.slot(null), reading, reading);
    }
}

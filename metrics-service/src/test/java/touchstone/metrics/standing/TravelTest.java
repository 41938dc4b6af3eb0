package touchstone.metrics.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.target.Target;

class TravelTest {
    @ParameterizedTest(name = "{0}: from {1} to {2} is {3}")
    @CsvSource({
        "HIGH,    4.2,  5.9,  BETTER",   "HIGH,    5.9,  4.2,  WORSE",     "HIGH,    5.9,  5.9,  NO_CHANGE",
        "LOW,     4.2,  5.9,  WORSE",    "LOW,     4.2,  2.9,  BETTER",    "LOW,     2.9,  2.90, NO_CHANGE",
        "NEUTRAL, 4.2,  5.9,  NO_VERDICT", "NEUTRAL, 5.9, 4.2, NO_VERDICT", "NEUTRAL, 4.2,  4.2,  NO_CHANGE",
        "RANGE,   4.0,  7.0,  BETTER",   "RANGE,   7.0,  4.0,  WORSE",     "RANGE,   12.0, 10.5, BETTER",
        "RANGE,   6.0,  8.0,  NO_CHANGE", "RANGE,  4.0,  13.0, WORSE",     "RANGE,   3.0,  12.0, NO_CHANGE"})
    void a_verdict_depends_on_the_polarity(Polarity polarity, BigDecimal before, BigDecimal now, Verdict verdict) {
        Target band = polarity == Polarity.RANGE ? target(null, "5", "10") : null;
        assertEquals(verdict, travel(polarity, figure("2011/12", before), figure("2012/13", now), band).verdict());
    }

    @Test
    void the_words_name_both_periods_and_the_reason() {
        assertEquals("Down from 4.2 % in 2011/12 to 2.9 % in 2012/13: better, since lower is better.",
                travel(Polarity.LOW, figure("2011/12", "4.2"), figure("2012/13", "2.9"), null).words());
        assertEquals("Up from 4.2 % in 2011/12 to 5.9 % in 2012/13: better, measured by the band 5 to 10 %.",
                travel(Polarity.RANGE, figure("2011/12", "4.2"), figure("2012/13", "5.9"), target(null, "5", "10")).words());
        assertEquals("Unchanged at 5.9 % between 2011/12 and 2012/13.",
                travel(Polarity.HIGH, figure("2011/12", "5.9"), figure("2012/13", "5.9"), null).words());
    }

    @Test
    void a_range_without_a_band_has_no_verdict() {
        assertEquals(Verdict.NO_VERDICT, travel(Polarity.RANGE, figure("2011/12", "4"), figure("2012/13", "6"), null).verdict());
    }

    @Test
    void nothing_is_compared_with_what_is_missing_illustrative_or_not_there() {
        Reading now = figure("2012/13", "5.9");
        assertNotComparable(travel(Polarity.LOW, null, now, null), FigureReason.NO_EARLIER_FIGURE, "2012/13", "There is no earlier year to compare 2012/13 with.");
        assertNotComparable(travel(Polarity.LOW, now, null, null), FigureReason.NO_FIGURE, null, "There is no accepted figure yet.");
        assertNotComparable(travel(Polarity.LOW, reading("2011/12", null, Missing.SUPPRESSED, false), now, null),
                FigureReason.SUPPRESSED, "2011/12", "The figure for 2011/12 is suppressed, because its numbers are too small to publish.");
        assertNotComparable(travel(Polarity.LOW, now, reading("2013/14", new BigDecimal("10"), null, true), null),
                FigureReason.ILLUSTRATIVE, "2013/14", "The figure for 2013/14 is illustrative and is kept out of every comparison.");
    }

    @ParameterizedTest(name = "{0} {1} against {2} or {3} to {4}: {5}")
    @CsvSource({
        "HIGH,  100,  100, ,  ,   MET",  "HIGH,  93.5, 100, ,  ,   BREACHED", "HIGH,  98,   100, ,  ,   WITHIN_TOLERANCE",
        "LOW,   20,   25,  ,  ,   MET",  "LOW,   35.7, 25,  ,  ,   BREACHED", "LOW,   27,   25,  ,  ,   WITHIN_TOLERANCE",
        "RANGE, 5.9,  ,    5, 10, MET",  "RANGE, 12.1, ,    5, 10, BREACHED", "RANGE, 4.0,  ,    5, 10, WITHIN_TOLERANCE",
        "NEUTRAL, 5,  5,   ,  ,   NO_TARGET", "RANGE, 5, 5, ,  ,   NO_TARGET", "HIGH, 5,    ,    5, 10, NO_TARGET"})
    void a_figure_is_held_against_the_target(
            Polarity polarity, BigDecimal value, String goal, String low, String high, TargetVerdict verdict) {
        assertEquals(verdict, TargetCheck.of(indicator(polarity), figure("2012/13", value), target(goal, low, high)).verdict());
    }

    @Test
    void a_target_without_a_figure_that_counts_has_no_verdict_but_says_why() {
        Reading illustrative = reading("2012/13", BigDecimal.TEN, null, true);
        assertEquals(TargetVerdict.NO_FIGURE, TargetCheck.of(indicator(Polarity.LOW), illustrative, target("5", null, null)).verdict());
        assertEquals("93.5 % in 2012/13 misses the target of 100 %.",
                TargetCheck.of(indicator(Polarity.HIGH), figure("2012/13", "93.5"), target("100", null, null)).words());
    }

    private static void assertNotComparable(DirectionOfTravel direction, FigureReason reason, String period, String words) {
        assertEquals(Verdict.NOT_COMPARABLE, direction.verdict());
        assertEquals(reason, direction.reason());
        assertEquals(period, direction.period());
        assertNull(direction.change());
        assertEquals(words, direction.words());
    }

    private static DirectionOfTravel travel(Polarity polarity, Reading before, Reading now, Target band) {
        return DirectionCheck.between(indicator(polarity), before, now, band);
    }

    private static Indicator indicator(Polarity polarity) {
        return new Indicator(null, 0, "second-plans", "Second or subsequent plans", Stage.OUTPUT, Unit.PERCENTAGE, polarity, 1,
                Frequency.ANNUAL, List.of(PeriodKind.YEAR), 0, "Quarterly return", null, List.of(), List.of(), false, null, null, null);
    }

    private static Target target(String value, String low, String high) {
        return new Target(null, null, LocalDate.of(2012, 4, 1), number(value), new BigDecimal("2"), number(low), number(high), "Plan",
                LocalDate.of(2012, 4, 1), LocalDate.of(2012, 4, 1), "Manager", null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Reading figure(String period, String value) {
        return figure(period, new BigDecimal(value));
    }

    private static Reading figure(String period, BigDecimal value) {
        return reading(period, value, null, false);
    }

    private static Reading reading(String period, BigDecimal value, Missing missing, boolean illustrative) {
        return new Reading(null, 0, "second-plans", 1, period, PeriodKind.YEAR, null, null, null, value, value, missing, false,
                illustrative, false, null, ReadingState.ACCEPTED, 1, null, null, LocalDate.of(2013, 5, 1), LocalDate.of(2013, 5, 1),
                LocalDate.of(2013, 5, 1), null, false, List.of());
    }
}

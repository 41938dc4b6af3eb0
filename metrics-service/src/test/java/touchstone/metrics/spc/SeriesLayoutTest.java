package touchstone.metrics.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.spc.Aside;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.spc.Stretch;
import touchstone.contracts.metrics.spc.StretchStart;

class SeriesLayoutTest {
    private static final LocalDate AS_AT = LocalDate.of(2014, 8, 15);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "MONTHLY, MONTH, '2014-07 2014-06 2014-05', FIRST",
        "MONTHLY, MONTH, '2014-08 2014-07 2014-06', UNFINISHED FIRST",
        "MONTHLY, MONTH, '2014-07 2014-05 2014-03', FIRST GAP GAP",
        "QUARTERLY, QUARTER, '2014/15 Q1|2013/14 Q4|2013/14 Q2', FIRST GAP",
        "ANNUAL, YEAR, '2013/14 2012/13 2010/11', FIRST GAP",
        "WEEKLY, DATE, '2014-08-15 2014-08-08 2014-08-01', FIRST",
        "WEEKLY, DATE, '2014-08-15 2014-08-01', FIRST GAP",
        "AD_HOC, DATE, '2014-08-15 2011-01-31', FIRST"})
    void a_stretch_holds_finished_periods_one_after_the_other(Frequency frequency, PeriodKind kind, String periods, String expected) {
        List<Reading> readings = Arrays.stream(periods.split(periods.contains("|") ? "\\|" : " ")).map(period -> reading(period, kind)).toList();
        Series series = new SeriesLayout(indicator(frequency, kind), null, AS_AT, true).of(readings, List.of());
        Stream<Aside> aside = series.points().stream().map(point -> point.aside()).filter(why -> why != null);
        Stream<StretchStart> begins = series.stretches().stream().map(Stretch::begins);
        assertEquals(expected, String.join(" ", Stream.concat(aside, begins).map(Enum::name).toList()));
    }

    private static Indicator indicator(Frequency frequency, PeriodKind kind) {
        return new Indicator(null, 0, "contacts", "Contacts", Stage.INPUT, Unit.COUNT, Polarity.LOW, 0, frequency, List.of(kind), 0, "Return", null, List.of(), List.of(), false, null, null, null);
    }

    private static Reading reading(String period, PeriodKind kind) {
        return new Reading(UUID.randomUUID(), 0, "contacts", 1, period, kind, null, null, null, BigDecimal.TEN, BigDecimal.TEN, null, false,
                false, false, null, ReadingState.ACCEPTED, 1, null, null, AS_AT, AS_AT, AS_AT, null, false, List.of());
    }
}

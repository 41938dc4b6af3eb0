package touchstone.metrics.spc;

import static touchstone.metrics.spc.StretchCutter.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.spc.Aside;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.spc.SeriesPoint;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.Period;

/** Lays an indicator's figures out over time, as their audience sees them. */
final class SeriesLayout {
    private final Indicator indicator;
    private final Target target;
    private final LocalDate asAt;
    private final boolean inside;

    /**
     * @param target the one in force, or null
     * @param inside whether it is for people of the authority; for anyone else a withheld figure ends all limits
     */
    SeriesLayout(Indicator indicator, Target target, LocalDate asAt, boolean inside) {
        this.indicator = indicator;
        this.target = target;
        this.asAt = asAt;
        this.inside = inside;
    }

    /**
     * @param readings whole ones of any kind of period, the latest first
     * @param rebases  those in force, the latest first
     */
    Series of(List<Reading> readings, List<RebaseEntity> rebases) {
        PeriodKind kind = kind(readings);
        List<Reading> own = new ArrayList<>(readings.stream().filter(reading -> reading.kind() == kind).toList());
        Collections.reverse(own);
        boolean withheld = !inside && own.stream().anyMatch(reading -> reading.missing() == Missing.SUPPRESSED);
        String silence = withheld ? SeriesWords.WITHHELD : Period.isOverlapping(kind) ? SeriesWords.OVERLAPPING : null;
        List<ControlledStretch> stretches = new StretchCutter(indicator, rebases, silence == null)
                .cut(own.stream().filter(reading -> aside(reading) == null).toList());
        ControlledStretch latest = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        SeriesWords words = new SeriesWords(indicator, silence);
        return new Series(indicator.code(), asAt, kind, points(own, stretches), stretches.stream().map(words::stretch).toList(), latest == null ? null : latest.median(),
                VariationCheck.of(indicator, latest, words), AssuranceCheck.of(indicator, latest, target, words));
    }

    /** Its own, or the next that it is judged by while there is none of those before. */
    private PeriodKind kind(List<Reading> readings) {
        return indicator.periods().stream().filter(kind -> readings.stream().anyMatch(reading -> reading.kind() == kind && aside(reading) == null))
                .findFirst().orElse(indicator.periods().get(0));
    }

    private Aside aside(Reading reading) {
        if (reading.missing() != null) {
            return Aside.MISSING;
        }
        if (reading.illustrative()) {
            return Aside.ILLUSTRATIVE;
        }
        if (period(reading).to().isAfter(reading.reportedOn())) {
            return Aside.UNFINISHED;
        }
        return reading.provisional() ? Aside.PROVISIONAL : null;
    }

    private List<SeriesPoint> points(List<Reading> own, List<ControlledStretch> stretches) {
        Map<UUID, SeriesPoint> placed = new HashMap<>();
        stretches.forEach(stretch -> IntStream.range(0, stretch.readings().size())
                .forEach(i -> placed.put(stretch.readings().get(i).id(), point(stretch, i))));
        return own.stream().map(reading -> placed.containsKey(reading.id()) ? placed.get(reading.id())
                : new SeriesPoint(reading.period(), period(reading).to(), reading.value(), reading.missing(), aside(reading), null, List.of(), null, null)).toList();
    }

    private SeriesPoint point(ControlledStretch stretch, int place) {
        Reading reading = stretch.readings().get(place);
        Map<Signal, Side> marks = stretch.marks().get(place);
        return new SeriesPoint(reading.period(), period(reading).to(), reading.value(), null, null, stretch.number(), List.copyOf(marks.keySet()),
                marks.values().stream().findFirst().orElse(null),
                stretch.limits().isEmpty() ? null : VariationCheck.variation(indicator.polarity(), marks));
    }
}

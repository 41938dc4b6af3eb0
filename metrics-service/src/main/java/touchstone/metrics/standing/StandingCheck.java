package touchstone.metrics.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.target.TargetSchedule;

/** Says of an indicator where it stands at a date, the whole and its parts. */
record StandingCheck(TargetSchedule targets, LocalDate asAt) {

    /** @param series accepted readings of the whole and of its parts, in any order */
    IndicatorStanding of(List<SeriesFigure> series) {
        Indicator indicator = targets.indicator();
        Headline whole = Headline.of(indicator, series.stream().filter(figure -> figure.known().breakdown() == null).toList());
        List<PartStanding> parts = parts(series.stream().filter(figure -> figure.known().breakdown() != null).toList());
        Reading dated = whole.latest() == null && !parts.isEmpty() ? parts.get(0).latest() : whole.latest();
        return new IndicatorStanding(indicator, whole.latest(), whole.previous(), direction(whole, parts), target(whole, parts), null,
                DueCheck.of(indicator, dated, asAt), whole.aside(), parts, parts.isEmpty() ? null : parts.get(0).part().by());
    }

    private List<PartStanding> parts(List<SeriesFigure> figures) {
        Map<String, List<SeriesFigure>> byPart = figures.stream().collect(groupingBy(figure -> figure.known().breakdown().toString(), TreeMap::new, toList()));
        List<Headline> heads = byPart.values().stream().map(part -> Headline.of(targets.indicator(), part)).filter(head -> head.latest() != null).toList();
        Reading newest = Headline.of(targets.indicator(), figures).latest();
        return heads.stream().filter(head -> head.latest().period().equals(newest.period())).map(this::part).toList();
    }

    private PartStanding part(Headline head) {
        Indicator indicator = targets.indicator();
        Target target = targets.of(head.latest());
        return new PartStanding(head.latest().breakdown(), head.latest(), head.previous(),
                DirectionCheck.between(indicator, head.previous(), head.latest(), target), TargetCheck.of(indicator, head.latest(), target));
    }

    private DirectionOfTravel direction(Headline whole, List<PartStanding> parts) {
        if (whole.latest() == null && !parts.isEmpty()) {
            return new DirectionOfTravel(Verdict.NOT_COMPARABLE, FigureReason.NO_FIGURE, null, null, null, "Known only by %s.".formatted(parts.get(0).part().by()));
        }
        return DirectionCheck.between(targets.indicator(), whole.previous(), whole.latest(), inForce(whole));
    }

    private AgainstTarget target(Headline whole, List<PartStanding> parts) {
        AgainstTarget target = TargetCheck.of(targets.indicator(), whole.latest(), inForce(whole));
        return whole.latest() == null ? PartsCheck.of(targets.indicator(), parts).orElse(target) : target;
    }

    private Target inForce(Headline whole) {
        return whole.latest() == null ? targets.on(asAt) : targets.of(whole.latest());
    }
}

package touchstone.metrics.scorecard;

import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.FigurePart;
import touchstone.contracts.metrics.scorecard.Scorecard.Cell;
import touchstone.contracts.metrics.scorecard.Scorecard.Column;
import touchstone.metrics.standing.DirectionCheck;
import touchstone.metrics.standing.TargetCheck;

/** What a row shows in each column. */
record RowCells(ScorecardSources sources, Indicator indicator, Breakdown part, FigurePart shows) {
    private static final Cell BLANK = new Cell(false, null, null, null, null);
    private static final Cell CLOSED = new Cell(true, null, null, null, null);

    Cell cell(Column column) {
        return switch (column.kind()) {
            case FIGURE -> isClosed(column) ? CLOSED : figure(sources.reading(indicator.code(), column.period(), part).orElse(null));
            case LATEST -> figure(standing().latest());
            case BEFORE -> figure(standing().previous());
            case CHANGE, DIRECTION -> new Cell(false, null, direction(column.period()), null, null);
            case TARGET -> new Cell(false, null, null, target(column.period()), null);
            case COMPARATOR -> new Cell(false, null, null, null, part == null ? sources.comparator(indicator) : null);
            case TREND, SOURCE -> BLANK;
        };
    }

    /** A row that shows its number only has none in a column of rates, nor the other way about. */
    private boolean isClosed(Column column) {
        return column.shows() != FigurePart.BOTH && shows != FigurePart.BOTH && column.shows() != shows;
    }

    private static Cell figure(Reading reading) {
        return reading == null ? BLANK : new Cell(false, reading, null, null, null);
    }

    private PartStanding standing() {
        return sources.standing(indicator, part);
    }

    /** @param period null for the latest */
    private DirectionOfTravel direction(String period) {
        if (period == null) {
            return standing().latest() == null ? null : standing().direction();
        }
        return sources.reading(indicator.code(), period, part)
                .map(reading -> DirectionCheck.between(indicator, sources.before(reading), reading, sources.target(indicator, reading))).orElse(null);
    }

    private AgainstTarget target(String period) {
        if (period == null) {
            return standing().latest() == null ? null : standing().target();
        }
        return sources.reading(indicator.code(), period, part)
                .map(reading -> TargetCheck.of(indicator, reading, sources.target(indicator, reading))).orElse(null);
    }
}

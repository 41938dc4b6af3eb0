package touchstone.metrics.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.metrics.measure.Period;

/** The sums among an indicator's figures: parts make the whole or the part they are within, shorter periods the longer one. */
final class Sums {
    private static final List<Quantity> ALL = List.of(Quantity.values());

    private final CountSystem system;
    private final CountedIndicator indicator;
    private final List<Cell> cells;

    Sums(CountSystem system, CountedIndicator indicator) {
        this.system = system;
        this.indicator = indicator;
        this.cells = system.cells.values().stream().filter(cell -> cell.indicator == indicator).toList();
    }

    void add() {
        cells.stream().filter(cell -> part(cell) != null && indicator.addsOverParts(part(cell).by()))
                .collect(Collectors.groupingBy(cell -> period(cell).text() + " " + part(cell).by(), TreeMap::new, Collectors.toList()))
                .values().forEach(this::addParts);
        cells.stream().collect(Collectors.groupingBy(cell -> Objects.toString(part(cell)), TreeMap::new, Collectors.toList()))
                .values().forEach(this::addPeriods);
    }

    /** @param alike parts by the same of one period */
    private void addParts(List<Cell> alike) {
        Period period = period(alike.get(0));
        String by = part(alike.get(0)).by();
        if (indicator.dimension(by) == null) {
            system.sum(indicator, place(period, null), alike.stream().map(cell -> cell.figure().place()).toList(), ALL, true);
            return;
        }
        addDeclared(period, by, null);
        indicator.dimension(by).parts().forEach(part -> addDeclared(period, by, part.name()));
    }

    private void addDeclared(Period period, String by, String within) {
        List<String> names = indicator.declared(by, within);
        if (!names.isEmpty()) {
            system.sum(indicator, place(period, within == null ? null : new Breakdown(by, within)),
                    names.stream().map(name -> place(period, new Breakdown(by, name))).toList(), ALL, false);
        }
    }

    /** @param series figures of one part, or of the whole, of all periods */
    private void addPeriods(List<Cell> series) {
        Set<Period> longer = new HashSet<>();
        series.forEach(cell -> longer.add(period(cell)));
        if (series.stream().anyMatch(cell -> period(cell).kind() == PeriodKind.QUARTER)) {
            series.forEach(cell -> longer.add(Period.yearOf(period(cell).from())));
        }
        longer.forEach(period -> Arrays.stream(PeriodKind.values()).filter(indicator::addsOver).forEach(kind -> addPeriods(period, kind, series)));
    }

    private void addPeriods(Period total, PeriodKind kind, List<Cell> series) {
        List<Period> recorded = series.stream().map(Sums::period).filter(period -> period.kind() == kind && total.contains(period))
                .sorted(Comparator.comparing(Period::from)).toList();
        if (!recorded.isEmpty()) {
            List<Period> all = all(total, kind).orElse(recorded);
            Breakdown part = part(series.get(0));
            system.sum(indicator, place(total, part), all.stream().map(period -> place(period, part)).toList(), quantities(), !covers(total, all));
        }
    }

    /** Those of a kind that there are, where that can be said. */
    private static Optional<List<Period>> all(Period total, PeriodKind kind) {
        if (kind == PeriodKind.QUARTER && total.kind() == PeriodKind.YEAR) {
            return Optional.of(total.quarters());
        }
        return kind == PeriodKind.MONTH ? Optional.of(Stream.iterate(YearMonth.from(total.from()), month -> !month.atDay(1).isAfter(total.to()), month -> month.plusMonths(1))
                .map(month -> Period.of("period", month.toString())).toList()) : Optional.empty();
    }

    /** A population is not the sum of what it was in each month. */
    private List<Quantity> quantities() {
        return indicator.unit() == Unit.COUNT || indicator.unit() == Unit.PERCENTAGE ? ALL : List.of(Quantity.COUNT);
    }

    private static boolean covers(Period total, List<Period> within) {
        LocalDate next = total.from();
        for (Period period : within) {
            if (!period.from().equals(next)) {
                return false;
            }
            next = period.to().plusDays(1);
        }
        return next.equals(total.to().plusDays(1));
    }

    private String place(Period period, Breakdown part) {
        return indicator.code() + " " + period.slot(part);
    }

    private static Period period(Cell cell) {
        return cell.figure().period();
    }

    private static Breakdown part(Cell cell) {
        return cell.figure().part();
    }
}

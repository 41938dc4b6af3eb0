package touchstone.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.metrics.reading.PeriodKind;

/** The sums that can be made among figures: parts add up to the whole, months and quarters to the longer period. */
final class Sums {
    private Sums() {}

    /** Each sum as the slots of its total, or of one that nobody recorded, and of its parts in the order of slots. */
    static List<List<String>> among(List<ProtectedFigure> figures) {
        List<List<String>> sums = new ArrayList<>();
        figures.stream().filter(figure -> figure.part() != null)
                .collect(Collectors.groupingBy(figure -> List.of(figure.period().text(), figure.part().by())))
                .values().forEach(parts -> sums.add(sum(parts.get(0).period().slot(null), parts.stream())));
        Map<String, List<ProtectedFigure>> series = figures.stream()
                .collect(Collectors.groupingBy(figure -> Objects.toString(figure.part())));
        series.values().forEach(one -> one.forEach(total -> addPeriods(total, one, sums)));
        return sums;
    }

    private static void addPeriods(ProtectedFigure total, List<ProtectedFigure> series, List<List<String>> sums) {
        for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.MONTH)) {
            List<ProtectedFigure> within = series.stream()
                    .filter(figure -> figure.period().kind() == kind && total.period().contains(figure.period())).toList();
            if (!within.isEmpty()) {
                sums.add(sum(total.slot(), within.stream()));
            }
        }
    }

    private static List<String> sum(String total, Stream<ProtectedFigure> parts) {
        return Stream.concat(Stream.of(total), parts.map(ProtectedFigure::slot)).toList();
    }
}

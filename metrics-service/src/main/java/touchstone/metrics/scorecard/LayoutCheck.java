package touchstone.metrics.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutRow;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.NewScorecardLayout;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.problem.Problems;

/** Holds a layout to what can be laid out, and tells all that is wrong with it at once. */
final class LayoutCheck {
    private static final Set<ColumnKind> OF_A_PERIOD = Set.of(ColumnKind.FIGURE, ColumnKind.CHANGE, ColumnKind.DIRECTION, ColumnKind.TARGET);

    private final List<Problem.Item> wrong = new ArrayList<>();

    private LayoutCheck() {}

    /** 422 naming each column and row that cannot be. */
    static void require(String authority, NewScorecardLayout layout) {
        LayoutCheck check = new LayoutCheck();
        for (int i = 0; i < layout.columns().size(); i++) {
            check.column("columns[" + i + "].period", layout.columns().get(i));
        }
        check.rows(authority, layout.sections());
        if (!check.wrong.isEmpty()) {
            throw Problems.invalid(check.wrong);
        }
    }

    private void column(String field, LayoutColumn column) {
        if (column.kind() == ColumnKind.FIGURE && column.period() == null) {
            wrong(field, "say which period's figures the column shows");
        } else if (column.period() != null && !OF_A_PERIOD.contains(column.kind())) {
            wrong(field, "leave it out: this column is of no one period");
        } else if (column.period() != null && !ColumnPeriod.isPeriod(column.period())) {
            wrong(field, "is no period there is");
        }
    }

    private void rows(String authority, List<LayoutSection> sections) {
        Set<String> codes = sections.stream().flatMap(section -> section.rows().stream()).map(LayoutRow::indicator).collect(Collectors.toSet());
        Set<String> known = IndicatorEntity.byCode(authority, codes).keySet();
        Set<List<Object>> placed = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            for (int j = 0; j < sections.get(i).rows().size(); j++) {
                LayoutRow row = sections.get(i).rows().get(j);
                String field = "sections[" + i + "].rows[" + j + "].indicator";
                if (!known.contains(row.indicator())) {
                    wrong(field, "is no indicator of this authority");
                } else if (!placed.add(row.breakdown() == null ? List.of(row.indicator()) : List.of(row.indicator(), row.breakdown()))) {
                    wrong(field, "has a row already; keep one of them");
                }
            }
        }
    }

    private void wrong(String field, String words) {
        wrong.add(new Problem.Item(field, words));
    }
}

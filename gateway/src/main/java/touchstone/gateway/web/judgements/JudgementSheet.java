package touchstone.gateway.web.judgements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.assessment.Grade;
import touchstone.contracts.metrics.assessment.Judgement;
import touchstone.contracts.metrics.assessment.StatedTotal;
import touchstone.contracts.metrics.assessment.TotalCheck;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.WireNames;

/** Judgements and stated totals as text: a row each, its cells parted by tabs, as spreadsheets copy them, or upright strokes. */
final class JudgementSheet {
    private static final String KEY = "key";
    private static final String GRADES = Arrays.stream(Grade.values()).map(JudgementSheet::words).collect(Collectors.joining(", "));

    private JudgementSheet() {}

    /** Section, area, grade, and "key" for a key judgement. */
    static List<Judgement> judgements(FormReader typed) {
        return rows(typed, "judgements", (row, cells) -> {
            Optional<Grade> grade = cells.size() < 3 ? Optional.empty() : grade(cells.get(2));
            if (grade.isEmpty()) {
                typed.wrong("judgements", "Row %d: give section | area | grade, where the grade is one of %s.".formatted(row, GRADES));
            }
            return grade.map(known -> new Judgement(cells.get(0), cells.get(1), cells.size() > 3 && cells.get(3).equalsIgnoreCase(KEY), known)).orElse(null);
        });
    }

    /** Number, section and grade; the last two may be empty for all. */
    static List<StatedTotal> totals(FormReader typed) {
        return rows(typed, "totals", (row, cells) -> {
            boolean graded = cells.size() > 2 && !cells.get(2).isEmpty();
            Optional<Grade> grade = graded ? grade(cells.get(2)) : Optional.empty();
            if (!cells.get(0).matches("\\d{1,4}") || graded && grade.isEmpty()) {
                typed.wrong("totals", "Row %d: give number | section | grade, such as 22, or 18 | | adequate.".formatted(row));
                return null;
            }
            return new StatedTotal(cells.size() > 1 && !cells.get(1).isEmpty() ? cells.get(1) : null, grade.orElse(null), Integer.parseInt(cells.get(0)));
        });
    }

    private static <T> List<T> rows(FormReader typed, String field, BiFunction<Integer, List<String>, T> read) {
        List<T> rows = new ArrayList<>();
        for (String line : typed.lines(field)) {
            T row = read.apply(rows.size() + 1, Arrays.stream(line.split("[\t|]", -1)).map(String::strip).toList());
            if (row == null) {
                return rows;
            }
            rows.add(row);
        }
        return rows;
    }

    private static Optional<Grade> grade(String typed) {
        return Arrays.stream(Grade.values()).filter(grade -> words(grade).equalsIgnoreCase(typed) || WireNames.of(grade).equalsIgnoreCase(typed)).findFirst();
    }

    static String words(Grade grade) {
        return grade.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String write(List<Judgement> judgements) {
        return judgements.stream().map(one -> String.join(" | ", one.section(), one.area(), words(one.grade())) + (one.key() ? " | " + KEY : ""))
                .collect(Collectors.joining("\n"));
    }

    static String writeTotals(List<TotalCheck> totals) {
        return totals.stream().map(TotalCheck::total).map(one -> one.stated() + " | " + (one.section() == null ? "" : one.section())
                + " | " + (one.grade() == null ? "" : words(one.grade()))).collect(Collectors.joining("\n"));
    }
}

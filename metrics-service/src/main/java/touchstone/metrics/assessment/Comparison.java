package touchstone.metrics.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.metrics.assessment.AssessmentComparison;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedArea;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedGrade;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedSource;
import touchstone.contracts.metrics.assessment.AssessmentSource;
import touchstone.contracts.metrics.assessment.Grade;
import touchstone.contracts.metrics.assessment.Judgement;

/** Lays the latest assessments of each source beside each other. All that it says of them in numbers is counted here. */
final class Comparison {
    private static final int FRESH_MONTHS = 6;

    private final LocalDate asAt;
    private final List<AssessmentEntity> columns;
    private final Map<AreaName, Judgement> areas = new LinkedHashMap<>();

    private Comparison(LocalDate asAt, List<AssessmentEntity> columns) {
        this.asAt = asAt;
        this.columns = columns;
        columns.forEach(column -> column.judgements.forEach(judgement -> areas.putIfAbsent(AreaName.of(judgement), judgement)));
    }

    /** @param known those in force, the latest first */
    static AssessmentComparison of(List<AssessmentEntity> known, LocalDate asAt) {
        List<AssessmentEntity> latest = Stream.of(AssessmentSource.values())
                .map(source -> known.stream().filter(one -> one.source == source).findFirst()).flatMap(Optional::stream).toList();
        return new Comparison(asAt, latest).record();
    }

    private AssessmentComparison record() {
        List<ComparedArea> rows = areas.keySet().stream().map(this::row).toList();
        List<ComparedSource> shown = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            int column = place;
            shown.add(column(columns.get(column), rows.stream().map(row -> row.cells().get(column).gap()).filter(Objects::nonNull).toList()));
        }
        return new AssessmentComparison(asAt, shown, rows);
    }

    private ComparedArea row(AreaName name) {
        Judgement first = areas.get(name);
        boolean key = columns.stream().anyMatch(column -> judgement(column, name).filter(Judgement::key).isPresent());
        return new ComparedArea(first.section(), first.area(), key, columns.stream().map(column -> cell(column, name)).toList());
    }

    private ComparedGrade cell(AssessmentEntity column, AreaName name) {
        Grade grade = judgement(column, name).map(Judgement::grade).orElse(null);
        Grade own = column.source == AssessmentSource.SELF_ASSESSMENT ? null : columns.stream().filter(one -> one.source == AssessmentSource.SELF_ASSESSMENT)
                .findFirst().flatMap(self -> judgement(self, name)).map(Judgement::grade).orElse(null);
        Integer gap = grade == null || own == null ? null : GradeGap.between(own, grade);
        return new ComparedGrade(grade, gap, gap == null ? null : GradeGap.words(gap));
    }

    private static Optional<Judgement> judgement(AssessmentEntity column, AreaName name) {
        return column.judgements.stream().filter(judgement -> AreaName.of(judgement).equals(name)).findFirst();
    }

    private ComparedSource column(AssessmentEntity one, List<Integer> gaps) {
        int months = (int) Period.between(one.assessedOn, asAt).toTotalMonths();
        boolean stale = one.source == AssessmentSource.SELF_ASSESSMENT && one.assessedOn.plusMonths(FRESH_MONTHS).isBefore(asAt);
        int lower = (int) gaps.stream().filter(gap -> gap < 0).count();
        int higher = (int) gaps.stream().filter(gap -> gap > 0).count();
        int furthest = gaps.stream().mapToInt(Math::abs).max().orElse(0);
        return new ComparedSource(one.id, one.source, one.title, one.assessedOn, one.dateWords, months, stale, lower, gaps.size() - lower - higher, higher, furthest,
                words(one, gaps, months, stale), StatedTotals.check(one.totals, one.judgements));
    }

    private static String words(AssessmentEntity one, List<Integer> gaps, int months, boolean stale) {
        if (one.source == AssessmentSource.SELF_ASSESSMENT) {
            return "%s judged, %s old%s.".formatted(count(one.judgements.size(), "area"), age(months), stale ? ": stale, for it is to be renewed every six months" : "");
        }
        if (gaps.isEmpty()) {
            return "There is no self-assessment of the same areas to hold it against.";
        }
        long lower = gaps.stream().filter(gap -> gap < 0).count();
        long higher = gaps.stream().filter(gap -> gap > 0).count();
        long further = gaps.stream().filter(gap -> Math.abs(gap) > 1).count();
        return "Of %s it judged %d lower than the self-assessment, %d higher and %d the same%s.".formatted(count(gaps.size(), "area"), lower, higher,
                gaps.size() - lower - higher, further == 0 ? "" : "; %d by more than one grade".formatted(further));
    }

    private static String age(int months) {
        return months < 24 ? count(months, "month") : count(months / 12, "year");
    }

    private static String count(int number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }
}

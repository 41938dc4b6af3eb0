package touchstone.metrics.assessment;

import java.util.List;
import java.util.Locale;
import touchstone.contracts.metrics.assessment.Grade;
import touchstone.contracts.metrics.assessment.Judgement;
import touchstone.contracts.metrics.assessment.StatedTotal;
import touchstone.contracts.metrics.assessment.TotalCheck;

/** Holds what a text says in numbers against the rows beside it. What they do not bear is named, and nothing is made up for it. */
final class StatedTotals {
    private StatedTotals() {}

    static List<TotalCheck> check(List<StatedTotal> totals, List<Judgement> judgements) {
        return totals.stream().map(total -> check(total, judgements)).toList();
    }

    private static TotalCheck check(StatedTotal total, List<Judgement> judgements) {
        int counted = (int) judgements.stream().filter(judgement -> isOf(judgement, total)).count();
        boolean reconciled = counted == total.stated();
        String words = "The text says %d %s, the table has %d%s.".formatted(total.stated(), what(total), counted, reconciled ? "" : ": unreconciled");
        return new TotalCheck(total, counted, reconciled, words);
    }

    private static boolean isOf(Judgement judgement, StatedTotal total) {
        return (total.section() == null || AreaName.plain(total.section()).equals(AreaName.plain(judgement.section())))
                && (total.grade() == null || total.grade() == judgement.grade());
    }

    private static String what(StatedTotal total) {
        String judged = total.stated() == 1 ? "judgement" : "judgements";
        String graded = total.grade() == null ? judged : judged + " of " + words(total.grade());
        return total.section() == null ? graded : graded + " on " + total.section();
    }

    private static String words(Grade grade) {
        return "'" + grade.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "'";
    }
}

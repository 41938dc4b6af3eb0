package touchstone.plans.recommendation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.plans.rating.WeakestAction;
import touchstone.contracts.plans.rating.Weakness;
import touchstone.contracts.plans.recommendation.UnfinishedAction;
import touchstone.platform.sql.Row;

/**
 * What is the matter with the actions that answer a recommendation, so that nobody has to read them all to know.
 *
 * @param weakest null when nothing is the matter with any
 */
record AnsweringActions(boolean allClaimed, List<UnfinishedAction> unfinished, WeakestAction weakest, List<UUID> plans) {
    static final AnsweringActions NONE = new AnsweringActions(false, List.of(), null, List.of());

    static AnsweringActions of(Row row) {
        Stream<WeakestAction> weak = Stream.of(
                first(row.text("late_action"), Weakness.LATE, row.number("days_late")),
                first(row.text("silent_action"), Weakness.UNREPORTED, 0),
                first(row.text("claimed_action"), Weakness.UNREVIEWED, 0),
                row.number("impact") > 0 ? null : first(row.text("accepted_action"), Weakness.WITHOUT_IMPACT, 0));
        return new AnsweringActions(row.flag("all_claimed"), row.list("unfinished", UnfinishedAction.class),
                weak.filter(one -> one != null).findFirst().orElse(null), row.list("plans", UUID.class));
    }

    private static WeakestAction first(String reference, Weakness weakness, int daysLate) {
        return reference == null ? null : new WeakestAction(reference, weakness, daysLate);
    }
}

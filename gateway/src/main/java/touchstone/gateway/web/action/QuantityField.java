package touchstone.gateway.web.action;

import java.util.List;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.Count;

/**
 * One thing that an action counts, in the form of an update on it.
 *
 * @param done     what was typed; "" to say nothing of it
 * @param accepted how many are done as last accepted
 */
public record QuantityField(String of, String done, int accepted, int total) {

    static List<QuantityField> all(Action action) {
        return action.counts().stream().map(count -> new QuantityField(count.of(), "", count.done(), count.total())).toList();
    }

    QuantityField typed(String done) {
        return new QuantityField(of, done, accepted, total);
    }

    boolean isReadable() {
        return done.matches("\\d{1,7}") && Integer.parseInt(done) <= total;
    }

    Count count() {
        return new Count(of, Integer.parseInt(done), total);
    }
}

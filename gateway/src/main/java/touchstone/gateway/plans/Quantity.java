package touchstone.gateway.plans;

import java.util.List;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Count;

/**
 * One thing that an action counts, in the form of an update on it.
 *
 * @param done     what was typed; "" to say nothing of it
 * @param accepted how many are done as last accepted
 */
public record Quantity(String of, String done, int accepted, int total) {

    static List<Quantity> all(Action action) {
        return action.counts().stream().map(count -> new Quantity(count.of(), "", count.done(), count.total())).toList();
    }

    Quantity typed(String done) {
        return new Quantity(of, done, accepted, total);
    }

    boolean isReadable() {
        return done.matches("\\d{1,7}") && Integer.parseInt(done) <= total;
    }

    Count count() {
        return new Count(of, Integer.parseInt(done), total);
    }
}

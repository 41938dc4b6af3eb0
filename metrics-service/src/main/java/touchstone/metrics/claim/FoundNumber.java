package touchstone.metrics.claim;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in a text, and what its words say of it.
 *
 * @param quote  as it stands there: "below 50 %"
 * @param period the period that the words name: "2015-04"; null for that of the text
 * @param before whether it is of the period before
 * @param words  what the part of the sentence around it speaks of
 */
record FoundNumber(String quote, BigDecimal value, Measure measure, Relation relation, String period, boolean before, Set<String> words) {
    /** What the number is followed by. */
    enum Measure { PERCENT, POINTS, RATE, PLAIN }

    /** What the text says of the figure. */
    enum Relation {
        IS, BELOW, ABOVE, ROSE, FELL;

        boolean isChange() {
            return this == ROSE || this == FELL;
        }
    }
}

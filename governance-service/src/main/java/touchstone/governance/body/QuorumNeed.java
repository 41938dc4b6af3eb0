package touchstone.governance.body;

import java.util.List;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;

/**
 * Who has to be there for a meeting to decide.
 *
 * @param members the fewest voting members
 * @param posts   that must be among them, or among those present without a vote
 */
public record QuorumNeed(int members, List<String> posts) {

    /** What a rule comes to with so many voting seats; null when there is none. */
    static QuorumNeed of(QuorumRule rule, int seats) {
        if (rule == null) {
            return null;
        }
        int number = rule.members() == null ? 1 : rule.members();
        int share = rule.share() == null ? 1 : part(rule.share(), seats);
        return new QuorumNeed(Math.max(number, share), rule.posts() == null ? List.of() : rule.posts());
    }

    private static int part(QuorumShare share, int seats) {
        return switch (share) {
            case QUARTER -> upwards(seats, 4);
            case THIRD -> upwards(seats, 3);
            case HALF -> upwards(seats, 2);
            case MORE_THAN_HALF -> seats / 2 + 1;
            case TWO_THIRDS -> upwards(2 * seats, 3);
        };
    }

    private static int upwards(int number, int by) {
        return (number + by - 1) / by;
    }
}

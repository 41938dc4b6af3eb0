package touchstone.contracts.governance.body.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A post's seat on a body, between two dates. Whoever signs in with that post, for that agency, sits on the body.
 *
 * @param body        the body it is a seat on
 * @param post        a post, never a person's name: "Independent Chair"
 * @param agency      slug of the agency it sits for; null for an independent
 * @param voting      whether it counts towards the quorum
 * @param substitutes posts that may come instead
 * @param from        first day; null when the record does not say
 * @param until       last day; null while it holds
 * @param open        whether it holds on the date asked about
 * @param endsSoon    whether its last day is at most sixty days after the date asked about
 * @param vacant      whether it ended before the date asked about and nobody has filled the seat since
 * @param corrected   why it was put right last; null when it stands as it was made, and for whoever may not do that
 * @param allowed     what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Membership(
        UUID id,
        int version,
        UUID body,
        String post,
        @Nullable String agency,
        MemberRole role,
        boolean voting,
        List<String> substitutes,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean open,
        boolean endsSoon,
        boolean vacant,
        @Nullable String corrected,
        List<MembershipMove> allowed) implements Versioned {}

package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A post's seat on a body, between two dates.
 *
 * @param body   the body it is a seat on
 * @param post   a post, never a person's name: "Independent Chair"
 * @param agency slug of the agency it sits for; null for an independent
 * @param voting whether it counts towards the quorum
 * @param from   first day; null when the record does not say
 * @param until  last day; null while it holds
 */
public record Membership(
        UUID id,
        int version,
        UUID body,
        String post,
        @Nullable String agency,
        MemberRole role,
        boolean voting,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Versioned {}

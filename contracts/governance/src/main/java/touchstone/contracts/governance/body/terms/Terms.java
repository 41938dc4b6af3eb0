package touchstone.contracts.governance.body.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.Verb;

/**
 * The terms of reference of a body, in force from one day until the next version. What the body may do at a meeting is
 * asked of the version in force on the meeting's day.
 *
 * @param number     1 for the first; each version has the next one
 * @param from       first day; null of the first, which holds since there is the body
 * @param purpose    what the body is for; null when not recorded
 * @param verbs      what it may do; anything else is refused
 * @param quorum     who must be present; null when not recorded
 * @param noticeDays clear working days between the publication of an agenda and the meeting
 * @param access     who may read its open business
 * @param corrected  why this version was put right last; null when it stands as it was made, and for whoever may not do that
 * @param reliedOn   whether a meeting was opened or had its agenda published while they were in force; from then on they stay
 * @param allowed    what the caller can do with this version now
 */
public record Terms(
        UUID id,
        int version,
        int number,
        @Nullable LocalDate from,
        @Nullable String purpose,
        List<Verb> verbs,
        @Nullable QuorumRule quorum,
        int noticeDays,
        BodyAccess access,
        @Nullable String corrected,
        boolean reliedOn,
        List<TermsMove> allowed) implements Versioned {}

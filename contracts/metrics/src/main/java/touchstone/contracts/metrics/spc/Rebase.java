package touchstone.contracts.metrics.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A re-basing of an indicator's process limits.
 *
 * @param from        first day of the first period that the new limits are computed from
 * @param baseline    how many points from there on they are computed from; null for all
 * @param cause       what changed in the process
 * @param recordedBy  the post that recorded it
 * @param recordedOn  when; before that day no page knows of it
 * @param withdrawnBy the post that withdrew it; null unless it is withdrawn
 * @param withdrawnOn when; null unless it is withdrawn
 * @param withdrawal  what was wrong with it; null unless it is withdrawn
 * @param inForce     whether it holds at the date asked about
 * @param allowed     what the caller can do with it now
 */
public record Rebase(
        UUID id,
        int version,
        LocalDate from,
        @Nullable Integer baseline,
        String cause,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable String withdrawnBy,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawal,
        boolean inForce,
        List<RebaseMove> allowed) implements Versioned {}

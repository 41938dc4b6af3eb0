package touchstone.contracts.governance.minutes;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * A change of a meeting's record after the meeting was over; it never changes itself.
 *
 * @param item     whose minute it is about; null when about none
 * @param decision which decision it is about; null when about none
 * @param seat     whose attendance it is about, a row of the roll; null when about none
 * @param before   how it read; null when nothing was recorded
 * @param after    how it reads or, of what is put right, is to be read
 * @param reason   why; null where the record was written late or anew before it was confirmed
 * @param madeAt   when it was made
 * @param madeBy   the post that made it; null to the public
 */
public record Correction(
        UUID id,
        CorrectionKind kind,
        @Nullable UUID item,
        @Nullable UUID decision,
        @Nullable UUID seat,
        @Nullable String before,
        String after,
        @Nullable String reason,
        OffsetDateTime madeAt,
        @Nullable String madeBy) implements Identified {}

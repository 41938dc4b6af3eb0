package touchstone.contracts.metrics.lock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.reading.PeriodKind;

/**
 * A period whose figures are closed: nothing is submitted or accepted for it, or for a shorter period inside it, until
 * it is unlocked.
 *
 * @param period     the period: "2012/13 Q4"
 * @param lockedFor  why it was locked
 * @param lockedBy   a post
 * @param lockedOn   the day it was locked
 * @param unlockedBy a post; null while it is locked
 * @param unlockedOn the day it was unlocked; null while it is locked
 * @param unlockedFor why it was unlocked; null while it is locked
 * @param allowed    what the caller can do with it now
 */
public record PeriodLock(
        UUID id,
        String period,
        PeriodKind kind,
        String lockedFor,
        String lockedBy,
        LocalDate lockedOn,
        @Nullable String unlockedBy,
        @Nullable LocalDate unlockedOn,
        @Nullable String unlockedFor,
        List<PeriodLockMove> allowed) implements Identified {}

package touchstone.contracts.governance.actionlog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a log action; never changed.
 *
 * @param day    on which it happened
 * @param due    the date agreed from then on; null when none was
 * @param words  the reason, the progress or what came of it; null when it was raised
 * @param madeBy post or agency that recorded it
 * @param madeAt when it was recorded
 */
public record LogActionStep(
        LogActionStepKind kind,
        LocalDate day,
        @Nullable LocalDate due,
        @Nullable String words,
        String madeBy,
        OffsetDateTime madeAt) {}

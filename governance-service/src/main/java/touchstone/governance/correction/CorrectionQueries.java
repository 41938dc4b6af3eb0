package touchstone.governance.correction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.minutes.Correction;

/** Reads what was changed after meetings. */
public final class CorrectionQueries {
    private CorrectionQueries() {}

    /** What was known on a day, in the order it was made. */
    public static List<Correction> of(UUID meeting, LocalDate asAt) {
        return CorrectionEntity.of(meeting, asAt).stream().map(CorrectionEntity::record).toList();
    }

    /** How those minutes read on a day that were written later or anew after it, by item; null where nothing was written. */
    public static Map<UUID, String> earlierMinutes(UUID meeting, LocalDate asAt) {
        Map<UUID, String> earlier = new HashMap<>();
        CorrectionEntity.minutesWrittenAfter(meeting, asAt).stream().filter(change -> !earlier.containsKey(change.item))
                .forEach(change -> earlier.put(change.item, change.before));
        return earlier;
    }
}

package touchstone.gateway.web.history;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was said of an indicator, or taken back.
 *
 * @param knownOn    since when it counts
 * @param recordedOn when it was recorded here; the same day, unless it came from elsewhere
 * @param by         the post that recorded it; "" where nobody is named
 * @param what       in a few words
 * @param details    each in a sentence
 */
public record HistoryEntry(LocalDate knownOn, LocalDate recordedOn, String by, String what, List<String> details) {
    public boolean isBackDated() {
        return !knownOn.equals(recordedOn);
    }
}

package touchstone.contracts.status;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a programme stands at a date.
 *
 * @param authority       slug of the authority whose programme it is
 * @param asAt            the date it speaks of
 * @param verdict         one sentence made from the counts
 * @param attention       what needs attention, at most five, worst first
 * @param recommendations where each of them stands, in the order of their references
 * @param unknown         which parts could not be read just now, or are as they were when they could, in words; empty when all could be read
 */
public record ProgrammeStatus(
        String authority,
        LocalDate asAt,
        String verdict,
        StatusCounts counts,
        List<Attention> attention,
        List<RecommendationStatus> recommendations,
        List<String> unknown) {}

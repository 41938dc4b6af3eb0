package touchstone.contracts.metrics.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Areas by who judged them: the latest assessment of each source, held against the self-assessment.
 *
 * @param asAt    the date it speaks of
 * @param columns the self-assessment first; without one there are no gaps
 * @param rows    in the order of the papers
 */
public record AssessmentComparison(LocalDate asAt, List<ComparedSource> columns, List<ComparedArea> rows) {
    /**
     * One assessment.
     *
     * @param assessment its id
     * @param title      what it is called
     * @param assessedOn the day it speaks of
     * @param dateWords  the date as the paper says it; null where it says the day
     * @param months     its age in whole months at the date asked about
     * @param stale      whether it is a self-assessment older than six months
     * @param lower      areas judged lower than the self-assessment judged them
     * @param equal      areas judged as it did
     * @param higher     areas judged higher
     * @param furthest   the widest gap in grades, either way
     * @param words      what it comes to, in one sentence
     * @param totals     what its text says in numbers, held against its rows
     */
    public record ComparedSource(
            UUID assessment,
            AssessmentSource source,
            String title,
            LocalDate assessedOn,
            @Nullable String dateWords,
            int months,
            boolean stale,
            int lower,
            int equal,
            int higher,
            int furthest,
            String words,
            List<TotalCheck> totals) {}

    /**
     * One area.
     *
     * @param section part of the service that it belongs to
     * @param area    what was judged
     * @param key     whether an overall view rests on it
     * @param cells   one for each column
     */
    public record ComparedArea(String section, String area, boolean key, List<ComparedGrade> cells) {}

    /**
     * How one source judged one area.
     *
     * @param grade null where it did not judge it
     * @param gap   grades above the self-assessment, below it when negative; null where either did not judge it, and for itself
     * @param words the gap: "two grades lower"; null where there is none to tell
     */
    public record ComparedGrade(@Nullable Grade grade, @Nullable Integer gap, @Nullable String words) {}
}

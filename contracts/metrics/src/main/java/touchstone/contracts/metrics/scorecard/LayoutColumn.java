package touchstone.contracts.metrics.scorecard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.PeriodText;

/**
 * A column of a scorecard.
 *
 * @param heading what stands above it; what it shows when left out
 * @param period  which period's figure it shows or judges: one such as {@code 2012/13 Q4}, or one of the year that is shown:
 *                {@code last-year}, {@code year}, {@code Q1} to {@code Q4}, {@code M01} (January) to {@code M12}; needed for a
 *                figure, and left out for the latest
 * @param shows   both when left out; a cell of a row that shows the other only is closed
 */
public record LayoutColumn(
        @NotNull ColumnKind kind,
        @Nullable @Size(min = 1, max = 40) String heading,
        @Nullable @Pattern(regexp = PERIOD, message = WANTED) String period,
        @Nullable FigurePart shows) {
    static final String PERIOD = "last-year|year|Q[1-4]|M(0[1-9]|1[0-2])|" + PeriodText.PATTERN;
    static final String WANTED = "must be a period such as '2012/13 Q4', or one of 'last-year', 'year', 'Q1' to 'Q4' and 'M01' to 'M12'";
}

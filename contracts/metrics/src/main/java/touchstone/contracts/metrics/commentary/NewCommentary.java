package touchstone.contracts.metrics.commentary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.PeriodText;

/**
 * What somebody says of an indicator, or of a whole stage, for a period.
 *
 * @param indicator its code; leave out to speak of the stage
 * @param stage     leave out to speak of an indicator
 * @param period    the period it speaks of
 * @param text      what is said
 * @param writtenOn not in the future; today when left out
 * @param open      whether the public may read it, no when left out; the author answers for there being no small number
 *                  in it
 * @param claims    figures it claims that its words do not say in numbers; the numbers in its words are found without
 * @param knownOn   since when it is known, for what was known before its indicator, or the first of its stage, came into Touchstone; today when left out
 */
public record NewCommentary(
        @Slug @Size(max = 60) String indicator,
        Stage stage,
        @NotNull @PeriodText String period,
        @NotNull CommentaryKind kind,
        @NotBlank @Size(max = 4000) String text,
        @PastOrPresent LocalDate writtenOn,
        Boolean open,
        @Size(max = 20) List<@Valid @NotNull Claim> claims,
        @PastOrPresent LocalDate knownOn) {}

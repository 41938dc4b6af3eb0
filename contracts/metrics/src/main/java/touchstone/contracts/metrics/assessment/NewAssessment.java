package touchstone.contracts.metrics.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Areas as one source judged them at one time.
 *
 * @param source     who judged
 * @param title      what it is called: "Announced inspection of safeguarding"
 * @param assessedOn the day it speaks of, the last one where only a month is known
 * @param dateWords  the date as the paper says it: "December 2011"; leave out where it says the day
 * @param document   the paper it stands in, and where
 * @param open       whether the public may read it; no when left out
 * @param judgements each area once
 * @param totals     what the text of the paper says of them in numbers
 */
public record NewAssessment(
        @NotNull AssessmentSource source,
        @NotBlank @Size(max = 200) String title,
        @NotNull @PastOrPresent LocalDate assessedOn,
        @Size(max = 60) String dateWords,
        @NotBlank @Size(max = 200) String document,
        Boolean open,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Judgement> judgements,
        @Size(max = 50) List<@NotNull @Valid StatedTotal> totals) {}

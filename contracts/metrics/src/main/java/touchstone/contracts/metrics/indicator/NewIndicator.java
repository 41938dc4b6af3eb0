package touchstone.contracts.metrics.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Reference;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.PeriodKind;

/**
 * An indicator as it is to be.
 *
 * @param code       unique in the authority, for addresses and references: "re-referrals"
 * @param title      what people call it
 * @param precision  decimals that its value is computed to
 * @param periods    kinds of period it is judged by, its own first; as its frequency has it when left out
 * @param position   place in its section of the scorecard, from 0
 * @param source     where its figures come from
 * @param supplier   slug of the agency that supplies its readings; leave out when the programme does
 * @param definition what exactly is counted
 * @param measures   references of the recommendations it shows the effect of
 * @param exceedsWhole whether a percentage can be more than 100, as spend of a budget can; no when left out
 * @param budget     code of the indicator that is its budget, where both are money
 * @param knownOn    since when it is known, for what was known before it came into Touchstone; today when left out
 * @param counting   whom or what it counts and how that adds up; children, and nothing declared, when left out
 */
public record NewIndicator(
        @NotBlank @Slug @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull Stage stage,
        @NotNull Unit unit,
        @NotNull Polarity polarity,
        @Min(0) @Max(4) int precision,
        @NotNull Frequency frequency,
        @Size(min = 1, max = 9) List<@NotNull PeriodKind> periods,
        @Min(0) @Max(999) int position,
        @NotBlank @Size(max = 200) String source,
        @Slug @Size(max = 60) String supplier,
        @NotBlank @Size(max = 4000) String definition,
        @Size(max = 50) List<@NotNull @Pattern(
                regexp = Reference.RECOMMENDATION,
                message = "must be like 'touchstone:plans:recommendation:ID'") String> measures,
        Boolean exceedsWhole,
        @Slug @Size(max = 60) String budget,
        @PastOrPresent LocalDate knownOn,
        @Valid Counting counting) {}

package touchstone.contracts.plans.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Slug;
import touchstone.contracts.UrlSegment;

/**
 * The inspector's own ask, as published.
 *
 * @param inspection the inspection that asks for it
 * @param reference  how people say it, unique in the authority: "R5"
 * @param number     place in the inspector's report
 * @param text       the inspector's words
 * @param leadAgency the one body that answers for it
 * @param parts      its lettered parts, in order
 */
public record NewRecommendation(
        @NotNull UUID inspection,
        @NotBlank @UrlSegment @Size(max = 20) String reference,
        @Min(1) @Max(999) int number,
        @NotBlank @Size(max = 4000) String text,
        @NotNull Timescale timescale,
        @NotBlank @Slug @Size(max = 60) String leadAgency,
        @Size(max = 26) List<@Valid @NotNull Part> parts) {}

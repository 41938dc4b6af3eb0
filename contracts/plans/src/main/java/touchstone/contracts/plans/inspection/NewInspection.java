package touchstone.contracts.plans.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import touchstone.contracts.Slug;

/**
 * An inspection to record, or to correct while it is a draft.
 *
 * @param reference     unique in the authority: "ofsted-2013-01"
 * @param title         what people call it
 * @param inspectorate  who looked: "Ofsted"
 * @param fieldworkFrom first day on site
 * @param fieldworkTo   last day on site
 * @param publishedOn   leave out when the publication date is unknown; it is never guessed
 */
public record NewInspection(
        @NotBlank @Slug @Size(max = 60) String reference,
        @NotNull InspectionKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 120) String inspectorate,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        LocalDate publishedOn,
        Judgement judgement) {}

package touchstone.contracts.plans.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Slug;
import touchstone.contracts.UrlSegment;

/**
 * An action to add to a plan.
 *
 * @param plan           the plan it stands in
 * @param recommendation what it answers; leave out when it answers a theme or stands alone
 * @param part           letter of the recommendation's part it answers; leave out for the whole
 * @param reference      how people say it, unique in the authority: "A5.3"
 * @param text           what will be done
 * @param leadAgency     slug of the agency that leads it
 * @param coLeads        slugs of the agencies that lead it too
 * @param owner          a post, never a person's name
 * @param workstream     the strand of the plan's work it belongs to
 * @param phase          the stretch of the plan's time it belongs to
 * @param due            the date promised, the latest day where it is vague; leave out when none was given
 * @param dueFrom        the earliest day that a vague date may mean; leave out when it is a day
 * @param dueWords       how people say a vague date: "June or July", "ongoing"; leave out when it is a day
 * @param counts         quantities it counts, as they stand now
 * @param theme          the gap of an inspection that it answers
 */
public record NewAction(
        @NotNull UUID plan,
        UUID recommendation,
        @Pattern(regexp = "[a-z]", message = "must be one lower-case letter") String part,
        @NotBlank @UrlSegment @Size(max = 20) String reference,
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Slug @Size(max = 60) String leadAgency,
        @Size(max = 20) List<@NotBlank @Slug @Size(max = 60) String> coLeads,
        @Size(max = 200) String owner,
        UUID workstream,
        UUID phase,
        LocalDate due,
        LocalDate dueFrom,
        @Size(max = 60) String dueWords,
        @Size(max = 10) List<@Valid @NotNull Count> counts,
        UUID theme) {}

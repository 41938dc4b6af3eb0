package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.Subject;

/**
 * A risk to enter. Leave out what is not known: an unscored risk is not one of zero.
 *
 * @param reference        as in the council's register, unique in the authority: "CESC02"
 * @param body             in whose register it stands, for its members to read; leave out when in none's
 * @param title            what may go wrong
 * @param likelihood       1 (rare) to 5 (almost certain), together with impact
 * @param impact           1 (slight) to 5 (catastrophic), together with likelihood
 * @param statedScore      the score as its source gives it; with likelihood and impact it must be their product (422)
 * @param assessedOn       the day it was scored
 * @param agency           whose risk it is; leave out when of none alone
 * @param owner            a post
 * @param mitigation       what is done about it
 * @param subjects         typed references of what it is about
 * @param enteredFromPaper true when it comes from an earlier register: it counts as known since it was scored or, when that
 *                         is not known either, since ever
 */
public record NewRisk(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "must be up to 20 letters, digits and hyphens") String reference,
        UUID body,
        @NotBlank @Size(max = 200) String title,
        @Min(1) @Max(5) Integer likelihood,
        @Min(1) @Max(5) Integer impact,
        @Min(1) @Max(25) Integer statedScore,
        @PastOrPresent LocalDate assessedOn,
        @Slug @Size(max = 60) String agency,
        @Size(max = 200) String owner,
        @Size(max = 4000) String mitigation,
        @Size(max = 20) List<@NotNull @Subject String> subjects,
        Boolean enteredFromPaper) {}

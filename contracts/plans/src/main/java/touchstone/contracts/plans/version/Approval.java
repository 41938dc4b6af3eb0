package touchstone.contracts.plans.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * An approval of the plan as it now is: makes the next version.
 *
 * @param approvedOn leave out when the day is unknown, and say in {@code dated} what is known; it is never guessed
 * @param approvedBy the body, or the post that may, as people call it
 * @param note       what was said about it
 * @param dated      what is known of a day that is unknown: "February 2016"
 * @param decision   typed reference of the decision or meeting; null when it was taken before Touchstone
 */
public record Approval(
        @PastOrPresent LocalDate approvedOn,
        @NotBlank @Size(max = 200) String approvedBy,
        @Size(max = 2000) String note,
        @Size(min = 1, max = 120) String dated,
        @DecisionReference String decision) {}

package touchstone.contracts.plans.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who was consulted on an amendment, or agreed to it, and when.
 *
 * @param party a post or a body, never a person's name
 * @param on    when they were asked, or agreed
 * @param note  what they said
 */
public record NewConsultation(
        @NotNull Involvement involvement,
        @NotBlank @Size(max = 200) String party,
        @NotNull @PastOrPresent LocalDate on,
        @Size(max = 2000) String note) {}

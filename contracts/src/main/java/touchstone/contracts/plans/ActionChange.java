package touchstone.contracts.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Slug;

/**
 * What to change of an action; what is left out stays.
 *
 * @param owner  a post; "" for none
 * @param reason why it changes; kept with what was
 */
public record ActionChange(
        @Size(max = 4000) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") String text,
        @Slug @Size(max = 60) String leadAgency,
        @Size(max = 20) List<@NotBlank @Slug @Size(max = 60) String> coLeads,
        @Size(max = 200) String owner,
        UUID workstream,
        UUID phase,
        @NotBlank @Size(max = 2000) String reason) {}

package touchstone.contracts.plans.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.Slug;

/**
 * What to change of an action, as a JSON merge patch (RFC 7396): what is left out stays, null clears. Here what is left
 * out is null, and what is to be cleared is empty.
 *
 * @param text       cannot be cleared
 * @param leadAgency cannot be cleared
 * @param coLeads    slugs, all of them
 * @param owner      a post; "" clears as null does
 * @param workstream of its plan
 * @param phase      of its plan
 * @param reason     why it changes; kept with what was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionChange(
        Optional<@Size(max = 4000) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") String> text,
        Optional<@Slug @Size(max = 60) String> leadAgency,
        Optional<@Size(max = 20) List<@NotBlank @Slug @Size(max = 60) String>> coLeads,
        Optional<@Size(max = 200) String> owner,
        Optional<UUID> workstream,
        Optional<UUID> phase,
        @NotBlank @Size(max = 2000) String reason) {}

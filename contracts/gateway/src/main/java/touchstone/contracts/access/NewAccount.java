package touchstone.contracts.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;

/**
 * A person's account to open.
 *
 * @param signIn unique in the installation: an e-mail address, or a name such as "secretary.stockton"
 * @param post   how pages call them; never a personal name
 * @param agency agency of the same authority that they act for; needed for the role "partner"
 * @param roles  what they may do in the authority
 */
public record NewAccount(
        @NotBlank @Size(min = 3, max = 120) @Pattern(
                regexp = "[a-z0-9][a-z0-9.@_+-]*",
                message = "must be lower-case letters, digits and . @ _ + -") String signIn,
        @NotBlank @Size(max = 120) String post,
        @Slug @Size(max = 60) String agency,
        @NotEmpty @Size(max = 6) List<@NotNull Role> roles) {}

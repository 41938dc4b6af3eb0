package touchstone.contracts.governance.body.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Slug;

/**
 * A seat on a body.
 *
 * @param post        a post, never a person's name
 * @param agency      slug of the agency it sits for; leave out for an independent
 * @param voting      counts towards the quorum; advisers and those in attendance never vote
 * @param substitutes posts that may come instead; leave out for none
 * @param from        first day; leave out when the record does not say
 * @param until       last day; leave out while it holds
 */
public record NewMembership(
        @NotBlank @Size(max = 200) String post,
        @Slug @Size(max = 60) String agency,
        @NotNull MemberRole role,
        @NotNull Boolean voting,
        @Size(max = 10) List<@NotNull @NotBlank @Size(max = 200) String> substitutes,
        LocalDate from,
        LocalDate until) {}

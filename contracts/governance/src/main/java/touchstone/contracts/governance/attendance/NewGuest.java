package touchstone.contracts.governance.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * Somebody who is at a meeting and has no seat.
 *
 * @param post   a post, never a person's name
 * @param agency slug of the agency it comes from; leave out when from none
 * @param remote whether it takes part from elsewhere; leave out when in the room
 */
public record NewGuest(@NotBlank @Size(max = 200) String post, @Slug @Size(max = 60) String agency, Boolean remote) {}

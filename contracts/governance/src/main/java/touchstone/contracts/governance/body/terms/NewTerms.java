package touchstone.contracts.governance.body.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.governance.body.Verb;

/**
 * Terms of reference.
 *
 * @param purpose    what the body is for; leave out when not recorded
 * @param verbs      what it may do
 * @param quorum     who must be present; leave out when not recorded
 * @param noticeDays clear working days between the publication of an agenda and the meeting; leave out for five, as the law asks
 * @param access     who may read its open business
 */
public record NewTerms(
        @Size(max = 4000) String purpose,
        @NotEmpty @Size(max = 9) List<@NotNull Verb> verbs,
        @Valid QuorumRule quorum,
        @Min(1) @Max(60) Integer noticeDays,
        @NotNull BodyAccess access) {}

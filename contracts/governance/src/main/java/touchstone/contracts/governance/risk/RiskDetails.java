package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.Subject;

/**
 * What can be put otherwise about a risk, whole. How it read before is kept.
 *
 * @param title      what may go wrong
 * @param agency     whose risk it is; leave out when of none alone
 * @param owner      a post
 * @param mitigation what is done about it
 * @param subjects   typed references of what it is about
 */
public record RiskDetails(
        @NotBlank @Size(max = 200) String title,
        @Slug @Size(max = 60) String agency,
        @Size(max = 200) String owner,
        @Size(max = 4000) String mitigation,
        @Size(max = 20) List<@NotNull @Subject String> subjects) {}

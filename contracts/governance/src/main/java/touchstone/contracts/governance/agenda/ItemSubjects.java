package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an agenda item is about.
 *
 * @param subjects typed references, all of them
 */
public record ItemSubjects(@NotNull @Size(max = 20) List<@NotNull @Subject String> subjects) {}

package touchstone.contracts.governance.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.agenda.Subject;
import touchstone.contracts.governance.body.Verb;

/**
 * A decision to record.
 *
 * @param item     the agenda item it is taken on; leave out when on none
 * @param verb     what the body did; it must be one that the body may do
 * @param text     what is decided, in the body's words
 * @param subjects typed references of what it is about
 * @param votes    leave out when no vote was taken
 * @param outcome  what became of it; leave out to let the votes say, or where it was carried without a count
 * @param options  what else was considered
 */
public record NewDecision(
        UUID item,
        @NotNull Verb verb,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 20) List<@NotNull @Subject String> subjects,
        @Valid Votes votes,
        Outcome outcome,
        @Size(max = 10) List<@NotBlank @Size(max = 2000) String> options) {}

package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.governance.body.Verb;

/**
 * An agenda item to add, or to correct before the meeting opens.
 *
 * @param number          place on the agenda, from 1, once in the meeting
 * @param title           what it is called on the agenda; seen by the public also when exempt
 * @param presenter       a post
 * @param subjects        typed references of what it is about
 * @param exemptParagraph paragraph of Schedule 12A to the Local Government Act 1972; leave out when open
 * @param lateReason      the chair's reason; needed once the agenda is published
 */
public record NewAgendaItem(
        @Min(1) @Max(99) int number,
        @NotBlank @Size(max = 200) String title,
        @NotNull Verb verb,
        @Size(max = 200) String presenter,
        @Size(max = 20) List<@NotNull @Subject String> subjects,
        @Min(1) @Max(7) Integer exemptParagraph,
        @Size(max = 2000) String lateReason) {}

package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.governance.body.Verb;

/**
 * An agenda item to add at the end, or to correct before the meeting opens.
 *
 * @param kind            which part of the meeting it is; leave out of business
 * @param origin          how it came on the agenda; leave out of business
 * @param source          typed reference of what it came from
 * @param title           what it is called on the agenda; seen by the public also when exempt
 * @param verb            what the body is asked to do; it must be one that the body may do
 * @param presenter       a post
 * @param minutesPlanned  how long it is to take
 * @param subjects        typed references of what it is about
 * @param exemptParagraph paragraph of Schedule 12A to the Local Government Act 1972; leave out when open
 * @param lateReason      the chair's reason; needed once the agenda is published
 */
public record NewAgendaItem(
        AgendaItemKind kind,
        AgendaItemOrigin origin,
        @Subject String source,
        @NotBlank @Size(max = 200) String title,
        @NotNull Verb verb,
        @Size(max = 200) String presenter,
        @Min(1) @Max(480) Integer minutesPlanned,
        @Size(max = 20) List<@NotNull @Subject String> subjects,
        @Min(1) @Max(7) Integer exemptParagraph,
        @Size(max = 2000) String lateReason) {}

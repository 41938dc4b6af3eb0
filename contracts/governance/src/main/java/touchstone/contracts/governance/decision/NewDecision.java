package touchstone.contracts.governance.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.agenda.Subject;
import touchstone.contracts.governance.body.Verb;

/**
 * A decision to record.
 *
 * @param item       the agenda item it is taken on; leave out when on none
 * @param verb       what the body did; it must be one that the body may do
 * @param text       what is decided, in the body's words
 * @param subjects   typed references of what it is about
 * @param takenAt    local time; leave out for now, or when nobody knows
 * @param rule       what it takes to carry it; leave out for a majority, or where no vote was counted
 * @param votes      the counts; leave out when no vote was counted, or with ballots
 * @param ballots    who voted how; leave out where it was not by name
 * @param outcome    what became of it; leave out to let the votes say, or where it was carried without a count
 * @param deferredTo a later meeting of the same body; only with "deferred"
 * @param referredTo the body that it goes to; with "referred", and only then
 * @param escalatedTo with "escalate", where the body escalates to more than one other: which
 * @param callInDays clear working days in which it can be called in; leave out when it takes effect at once
 * @param options    what else was considered
 * @param replaces   the earlier decision of the same body whose place it takes
 */
public record NewDecision(
        UUID item,
        @NotNull Verb verb,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 20) List<@NotNull @Subject String> subjects,
        LocalTime takenAt,
        DecisionRule rule,
        @Valid Votes votes,
        @Size(max = 200) List<@NotNull @Valid NewBallot> ballots,
        Outcome outcome,
        UUID deferredTo,
        UUID referredTo,
        UUID escalatedTo,
        @Min(1) @Max(20) Integer callInDays,
        @Size(max = 10) List<@NotBlank @Size(max = 2000) String> options,
        @Valid Replacement replaces) {}

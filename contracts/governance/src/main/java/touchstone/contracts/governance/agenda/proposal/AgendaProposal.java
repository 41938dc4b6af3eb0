package touchstone.contracts.governance.agenda.proposal;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.body.Verb;

/**
 * Something that may be meant for an agenda and is not on it yet.
 *
 * @param kind            which part of the meeting it would be
 * @param origin          how it would come on the agenda
 * @param source          typed reference of what it comes from
 * @param title           what it could be called
 * @param verb            what the body could be asked to do; it is one that the body may do
 * @param minutesPlanned  how long it was to take before; null when nobody said
 * @param exemptParagraph paragraph of Schedule 12A, where it was exempt before; null when open
 * @param why             why it is proposed, as a sentence
 */
public record AgendaProposal(
        AgendaItemKind kind,
        AgendaItemOrigin origin,
        String source,
        String title,
        Verb verb,
        @Nullable Integer minutesPlanned,
        @Nullable Integer exemptParagraph,
        String why) {}

package touchstone.contracts.governance.agenda;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.Verb;

/**
 * One item of a meeting's agenda, and its minute.
 *
 * @param number          place on the agenda, from 1
 * @param verb            what the body is asked to do with it
 * @param presenter       a post
 * @param exemptParagraph paragraph of Schedule 12A (1 to 7) under which the public is excluded; null when open.
 *                        The public then sees the title and nothing else
 * @param lateReason      the chair's reason for taking it though it came after the agenda; null when it did not
 * @param minute          null until written, and to the public until confirmed
 */
public record AgendaItem(
        UUID id,
        int version,
        UUID meeting,
        int number,
        String title,
        Verb verb,
        String presenter,
        List<String> subjects,
        Integer exemptParagraph,
        String lateReason,
        String minute) implements Versioned {}

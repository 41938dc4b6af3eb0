package touchstone.contracts.governance.meeting;

import java.time.LocalDate;

/**
 * The publication of an agenda.
 *
 * @param on leave out for today; of a meeting already past, leaving it out means that the record does not say
 */
public record AgendaPublication(LocalDate on) {}

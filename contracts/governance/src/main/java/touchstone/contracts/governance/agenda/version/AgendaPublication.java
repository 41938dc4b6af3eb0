package touchstone.contracts.governance.agenda.version;

import java.time.LocalDate;

/**
 * The publication of an agenda as it stands; when it happens is recorded by itself.
 *
 * @param statedOn the day the papers bear; leave out when they bear none. Only of a meeting entered from paper is its
 *                 deadline judged by it
 */
public record AgendaPublication(LocalDate statedOn) {}

package touchstone.contracts.governance.escalation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an escalation stands on an agenda.
 *
 * @param item    the agenda item
 * @param meeting on whose agenda it stands
 * @param date    the day of that meeting
 */
public record EscalationItem(UUID item, UUID meeting, LocalDate date) {}

package touchstone.contracts.governance.agenda;

import java.util.List;

/**
 * How far a meeting's agenda has come.
 *
 * @param published whether a version of it is out
 * @param version   number of the last version published; 0 while none is
 * @param changed   whether it was changed since it was last published
 * @param deadline  by when it must be out, and whether it was
 * @param allowed   what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Agenda(
        AgendaState state, boolean published, int version, boolean changed, AgendaDeadline deadline, List<AgendaMove> allowed) {}

package touchstone.governance.agenda;

import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MinutesLifecycle;
import touchstone.governance.meeting.SittingLifecycle;

/** What can be done with an agenda item: it has no states of its own, those of its meeting decide. */
final class AgendaItemLifecycle {
    private AgendaItemLifecycle() {}

    /** What an audience can do with it. */
    static List<AgendaItemMove> allowed(MeetingAudience audience, SittingState sitting, MinutesState minutes) {
        return Stream.of(AgendaItemMove.values()).filter(move -> permits(move, sitting, minutes) && isOf(audience, move)).toList();
    }

    private static boolean permits(AgendaItemMove move, SittingState sitting, MinutesState minutes) {
        return switch (move) {
            case CORRECT -> SittingLifecycle.isBeforeOpening(sitting);
            case MINUTE -> MinutesLifecycle.isOpen(minutes);
        };
    }

    private static boolean isOf(MeetingAudience audience, AgendaItemMove move) {
        return switch (move) {
            case CORRECT -> audience.may(AgendaApi.class, "correct");
            case MINUTE -> audience.may(AgendaApi.class, "minute");
        };
    }
}

package touchstone.governance.agenda;

import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingLifecycle;

/** What can be done with an agenda item: it has no states of its own, its meeting's stage decides. */
final class AgendaItemLifecycle {
    private AgendaItemLifecycle() {}

    /** What an audience can do with it. */
    static List<AgendaItemMove> allowed(MeetingAudience audience, MeetingState stage) {
        return Stream.of(AgendaItemMove.values()).filter(move -> permits(move, stage) && isOf(audience, move)).toList();
    }

    private static boolean permits(AgendaItemMove move, MeetingState stage) {
        return switch (move) {
            case CORRECT -> MeetingLifecycle.isAhead(stage);
            case MINUTE -> MeetingLifecycle.takesMinutes(stage);
        };
    }

    private static boolean isOf(MeetingAudience audience, AgendaItemMove move) {
        return switch (move) {
            case CORRECT -> audience.may(AgendaApi.class, "correct");
            case MINUTE -> audience.may(AgendaApi.class, "minute");
        };
    }
}

package touchstone.governance.meeting;

import static touchstone.contracts.governance.agenda.AgendaState.DRAFT;
import static touchstone.contracts.governance.agenda.AgendaState.PUBLISHED;

import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.agenda.AgendaOrderApi;
import touchstone.contracts.governance.agenda.AgendaState;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.contracts.governance.meeting.SittingState;

/** Whether an agenda is out, and what can be done with it: it is published anew as often as it changes, until the meeting opens. */
final class AgendaLifecycle {
    private AgendaLifecycle() {}

    /** @param versions how many are published */
    static AgendaState of(int versions) {
        return versions == 0 ? DRAFT : PUBLISHED;
    }

    static boolean isPublished(AgendaState state) {
        return state == PUBLISHED;
    }

    /** Whether publishing it would tell anybody anything. */
    static boolean isNews(AgendaState state, boolean changed) {
        return state == DRAFT || changed;
    }

    /** What an audience can do with it. */
    static List<AgendaMove> allowed(MeetingAudience audience, AgendaState state, boolean changed, SittingState sitting) {
        return Stream.of(AgendaMove.values()).filter(move -> permits(move, state, changed, sitting) && isOf(audience, move)).toList();
    }

    private static boolean permits(AgendaMove move, AgendaState state, boolean changed, SittingState sitting) {
        return switch (move) {
            case PUBLISH -> SittingLifecycle.isAhead(sitting) && isNews(state, changed);
            case ADD_ITEM, ORDER -> SittingLifecycle.takesItems(sitting);
        };
    }

    private static boolean isOf(MeetingAudience audience, AgendaMove move) {
        return switch (move) {
            case PUBLISH -> audience.may(AgendaVersionsApi.class, "publish");
            case ADD_ITEM -> audience.may(AgendaApi.class, "add");
            case ORDER -> audience.may(AgendaOrderApi.class, "order");
        };
    }
}

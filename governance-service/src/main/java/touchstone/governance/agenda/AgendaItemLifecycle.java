package touchstone.governance.agenda;

import static touchstone.contracts.governance.agenda.AgendaItemState.DEFERRED;
import static touchstone.contracts.governance.agenda.AgendaItemState.ON_AGENDA;
import static touchstone.contracts.governance.agenda.AgendaItemState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.paper.PapersApi;
import touchstone.governance.meeting.MeetingAudience;

/** What becomes of an agenda item, and what can be done with it as far as its meeting has come. */
final class AgendaItemLifecycle {
    private AgendaItemLifecycle() {}

    /** The states that may follow: what is off the agenda does not come back as the same item. */
    static Set<AgendaItemState> from(AgendaItemState state) {
        return switch (state) {
            case ON_AGENDA -> EnumSet.of(WITHDRAWN, DEFERRED);
            case WITHDRAWN, DEFERRED -> EnumSet.noneOf(AgendaItemState.class);
        };
    }

    /** Whether it is to be taken. */
    static boolean isOpen(AgendaItemState state) {
        return state == ON_AGENDA;
    }

    /**
     * What an audience can do with it.
     *
     * @param excluded whether the meeting has resolved to exclude the public from it
     */
    static List<AgendaItemMove> allowed(MeetingAudience audience, AgendaItemState state, boolean excluded, MeetingProgress meeting) {
        return Stream.of(AgendaItemMove.values()).filter(move -> isOpen(state) && permits(move, excluded, meeting) && isOf(audience, move)).toList();
    }

    private static boolean permits(AgendaItemMove move, boolean excluded, MeetingProgress meeting) {
        return switch (move) {
            case CORRECT -> meeting.isBeforeOpening();
            case REMOVE -> meeting.isBeforeOpening() && !meeting.published();
            case LINK, WITHDRAW, DEFER -> meeting.takesItems();
            case MINUTE -> meeting.takesMinutes();
            case EXCLUDE_PUBLIC -> meeting.isInSession() && !excluded;
            case FILE_PAPER -> meeting.takesItems();
            case ESCALATE -> meeting.takesMinutes() && meeting.escalates();
        };
    }

    private static boolean isOf(MeetingAudience audience, AgendaItemMove move) {
        return switch (move) {
            case CORRECT -> audience.may(AgendaApi.class, "correct");
            case LINK -> audience.may(AgendaApi.class, "link");
            case REMOVE -> audience.may(AgendaApi.class, "remove");
            case WITHDRAW -> audience.may(AgendaApi.class, "withdraw");
            case DEFER -> audience.may(AgendaApi.class, "defer");
            case MINUTE -> audience.may(AgendaApi.class, "minute");
            case EXCLUDE_PUBLIC -> audience.may(AgendaApi.class, "exclude");
            case FILE_PAPER -> audience.may(PapersApi.class, "file");
            case ESCALATE -> audience.may(EscalationsApi.class, "raise");
        };
    }
}

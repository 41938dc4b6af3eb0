package touchstone.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * Who is reading. What of a meeting the public may see is decided here and nowhere else: the meeting once its agenda
 * is out, decisions once it has been held, minutes and attendance once they are confirmed, and of an exempt item its
 * title only. Everyone inside the authority sees all of it.
 *
 * @param rights which operations of the contract it may call, for what it sees as it is now
 */
public record MeetingAudience(String authority, boolean inside, BiPredicate<Class<?>, String> rights) {
    private static final BiPredicate<Class<?>, String> NONE = (contract, operation) -> false;

    /** SQL condition on meeting {@code m} as it was on a date. */
    static final String SEES_MEETING = """
            (:inside or m.agenda_published and (m.agenda_published_on is null or m.agenda_published_on <= :asAt))""";

    /** SQL condition on a decision's meeting {@code m} and agenda item {@code i}, which may be none. */
    public static final String SEES_DECISION = "(:inside or i.exempt_paragraph is null and m.state in (%s))"
            .formatted(MeetingLifecycle.statesOnceHeld().map(state -> "'" + state + "'").collect(Collectors.joining(", ")));

    public static MeetingAudience of(Caller caller, String authority) {
        return of(caller, authority, AsAt.today());
    }

    /** Of what was so on a date: nobody changes the past. */
    public static MeetingAudience of(Caller caller, String authority, LocalDate asAt) {
        boolean present = !asAt.isBefore(AsAt.today());
        return new MeetingAudience(authority, caller.isInside(authority), present ? (contract, operation) -> caller.may(contract, operation, authority) : NONE);
    }

    /** The public, for whom the change feed is written: it reaches pages, webhooks and search. */
    public static MeetingAudience publicOf(String authority) {
        return new MeetingAudience(authority, false, NONE);
    }

    /** Whether the contract lets it call an operation on what it sees. */
    public boolean may(Class<?> contract, String operation) {
        return rights.test(contract, operation);
    }

    public boolean seesMinutes(MeetingState state) {
        return inside ? MeetingLifecycle.hasBegun(state) : MeetingLifecycle.isConfirmed(state);
    }

    /** As much of an agenda item as this audience may see. */
    public AgendaItem see(AgendaItem item, MeetingState state) {
        if (!inside && item.exemptParagraph() != null) {
            return new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.title(), null, null,
                    List.of(), item.exemptParagraph(), null, null, List.of());
        }
        return seesMinutes(state) ? item : new AgendaItem(item.id(), item.version(), item.meeting(), item.number(),
                item.title(), item.verb(), item.presenter(), item.subjects(), item.exemptParagraph(), item.lateReason(), null, item.allowed());
    }
}

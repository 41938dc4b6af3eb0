package touchstone.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.Correction;
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

    /** SQL condition on a meeting and the latest version {@code v} of its agenda that was out on a date. */
    static final String SEES_MEETING = "(:inside or v.number > 0)";

    /** SQL condition on a decision's meeting {@code m} and agenda item {@code i}, which may be none. */
    public static final String SEES_DECISION = "(:inside or i.exempt_paragraph is null and %s)".formatted(SittingLifecycle.over());

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

    /** Whoever sees all of it, for what is kept as it stood. */
    public static MeetingAudience wholeOf(String authority) {
        return new MeetingAudience(authority, true, NONE);
    }

    /** Whether the contract lets it call an operation on what it sees. */
    public boolean may(Class<?> contract, String operation) {
        return rights.test(contract, operation);
    }

    public boolean seesMinutes(Meeting meeting) {
        return inside ? meeting.begun() : meeting.minutes() != null && meeting.minutes().confirmed();
    }

    /** As much of a declaration as this audience may see beside these items. */
    public Declaration see(Declaration declared, List<AgendaItem> items) {
        boolean exempt = items.stream().anyMatch(item -> item.id().equals(declared.item()) && item.exemptParagraph() != null);
        return inside || !exempt ? declared
                : new Declaration(declared.id(), declared.item(), declared.seat(), declared.post(), declared.kind(), null, declared.out());
    }

    /** As much of a correction as this audience may see beside these items and decisions; nothing of what it does not see. */
    public Optional<Correction> see(Correction made, List<AgendaItem> items, List<Decision> decisions) {
        if (inside) {
            return Optional.of(made);
        }
        boolean exempt = items.stream().anyMatch(item -> item.id().equals(made.item()) && item.exemptParagraph() != null);
        boolean unseen = made.decision() != null && decisions.stream().noneMatch(decision -> decision.id().equals(made.decision()));
        return exempt || unseen ? Optional.empty() : Optional.of(new Correction(made.id(), made.kind(), made.item(), made.decision(), made.seat(), made.before(),
                made.after(), made.reason(), made.madeAt(), null));
    }

    /** As much of an agenda item of that meeting as this audience may see. */
    public AgendaItem see(AgendaItem item, boolean minutes) {
        if (!inside && item.exemptParagraph() != null) {
            return new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.kind(), item.origin(), null, item.title(), null, null,
                    item.minutesPlanned(), List.of(), item.exemptParagraph(), null, item.state(), null, null, null, 0, List.of());
        }
        return minutes ? item : new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.kind(), item.origin(), item.source(), item.title(),
                item.verb(), item.presenter(), item.minutesPlanned(), item.subjects(), item.exemptParagraph(), item.lateReason(), item.state(), item.reason(),
                item.deferredTo(), null, 0, item.allowed());
    }
}

package touchstone.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * Who is reading. What of a meeting they may see is decided here and nowhere else. Of a
 * body that meets in public the public sees a meeting once its agenda is out, decisions once it has been held, minutes and
 * attendance once they are confirmed, and of an exempt item its title only; of another body the same once the minutes are
 * confirmed, or nothing, as its terms of the meeting's day say. Those who read the body's business see the rest, and those
 * who read its exempt business that too.
 *
 * @param rights which operations of the contract it may call, for what it sees as it is now
 */
public record MeetingAudience(String authority, BusinessScope scope, BiPredicate<Class<?>, String> rights) {
    private static final BiPredicate<Class<?>, String> NONE = (contract, operation) -> false;

    /**
     * SQL condition on a meeting {@code m}, the access {@code t} that its body had on its day, the latest version {@code v}
     * of its agenda that was out on a date, and the meeting {@code c} that had confirmed its minutes by then.
     */
    static final String SEES_MEETING = """
            (:confidant or m.body = any(cast(:seats as uuid[])) or case t.access
                 when 'PUBLIC' then :staff or v.number > 0
                 when 'ONCE_CONFIRMED' then :staff or c.day is not null
                 else false end)""";

    /** SQL condition: whether it may read what may speak of exempt items of meeting {@code m}. */
    static final String SEES_REMARKS = """
            (:confidant or m.body = any(cast(:seats as uuid[]))
             or not exists (select from agenda_item x where x.meeting = m.id and x.exempt_paragraph is not null))""";

    /** SQL condition on a decision's meeting {@code m} and agenda item {@code i}, which may be none. */
    public static final String SEES_DECISION = """
            (:confidant or m.body = any(cast(:seats as uuid[])) or i.exempt_paragraph is null and case access_on(m.body, m.day)
                 when 'PUBLIC' then :staff or %s
                 when 'ONCE_CONFIRMED' then :staff or m.confirmed_at is not null
                 else false end)""".formatted(SittingLifecycle.over());

    /** SQL condition on a meeting {@code m} that was held, or broken off. */
    public static final String HELD = SittingLifecycle.over();

    public static MeetingAudience of(Caller caller, String authority) {
        return of(caller, authority, AsAt.today());
    }

    /** Of what was so on a date: nobody changes the past. */
    public static MeetingAudience of(Caller caller, String authority, LocalDate asAt) {
        boolean present = !asAt.isBefore(AsAt.today());
        return new MeetingAudience(authority, BusinessScope.of(caller, authority), present ? (contract, operation) -> caller.may(contract, operation, authority) : NONE);
    }

    /** The public. */
    public static MeetingAudience publicOf(String authority) {
        return new MeetingAudience(authority, BusinessScope.PUBLIC, NONE);
    }

    /** Those for whom the change feed tells of a meeting's steps: it may be planned, and nothing exempt is told. */
    public static MeetingAudience feedOf(String authority) {
        return new MeetingAudience(authority, BusinessScope.FEED, NONE);
    }

    /** Whoever sees all of it, for what is kept as it stood. */
    public static MeetingAudience wholeOf(String authority) {
        return new MeetingAudience(authority, BusinessScope.WHOLE, NONE);
    }

    /** What the conditions name. */
    public Map<String, Object> parameters() {
        return Map.of("authority", authority, "staff", scope.staff(), "confidant", scope.confidant(),
                "seats", scope.seats().stream().map(UUID::toString).toList());
    }

    /** Whether the contract lets it call an operation on what it sees. */
    public boolean may(Class<?> contract, String operation) {
        return rights.test(contract, operation);
    }

    /** The same where it has business with a body; elsewhere it may do nothing. */
    MeetingAudience on(UUID body) {
        return reads(body) ? this : new MeetingAudience(authority, scope, NONE);
    }

    public boolean seesMinutes(Meeting meeting) {
        return reads(meeting.body()) ? meeting.begun() : meeting.minutes() != null && meeting.minutes().confirmed();
    }

    /** Who will not come to a meeting that is still ahead. */
    public boolean seesApologies(Meeting meeting) {
        return meeting.ahead() && reads(meeting.body());
    }

    /** Whether it is told how meetings of a body are joined from elsewhere: its members and its secretariat. */
    boolean joins(UUID body) {
        return scope.seats().contains(body) || may(MeetingsApi.class, "change");
    }

    /** Whether it reads the business of a body that is kept from the public, and is not exempt. */
    public boolean reads(UUID body) {
        return scope.reads(body);
    }

    /** As much of a declaration in a meeting of that body as this audience may see beside these items. */
    public Declaration see(Declaration declared, UUID body, List<AgendaItem> items) {
        boolean exempt = items.stream().anyMatch(item -> item.id().equals(declared.item()) && item.exemptParagraph() != null);
        return scope.readsExempt(body) || !exempt ? declared
                : new Declaration(declared.id(), declared.item(), declared.seat(), declared.post(), declared.kind(), null, declared.out());
    }

    /** As much of a correction as this audience may see beside these items and decisions; nothing of what it does not see. */
    public Optional<Correction> see(Correction made, UUID body, List<AgendaItem> items, List<Decision> decisions) {
        if (scope.readsExempt(body)) {
            return Optional.of(made);
        }
        boolean exempt = items.stream().anyMatch(item -> item.id().equals(made.item()) && item.exemptParagraph() != null);
        boolean unseen = made.decision() != null && decisions.stream().noneMatch(decision -> decision.id().equals(made.decision()));
        return exempt || unseen ? Optional.empty() : reads(body) ? Optional.of(made) : Optional.of(new Correction(made.id(), made.kind(), made.item(), made.decision(), made.seat(), made.before(),
                made.after(), made.reason(), made.madeAt(), null));
    }

    /** As much of an item on an agenda of that body as this audience may see. */
    public AgendaItem see(AgendaItem item, UUID body, boolean minutes) {
        if (!scope.readsExempt(body) && item.exemptParagraph() != null) {
            return new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.kind(), item.origin(), null, item.title(), null, null,
                    item.minutesPlanned(), List.of(), item.exemptParagraph(), null, item.resolution(), null, item.state(), null, null, null, 0, List.of());
        }
        return minutes ? item : new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.kind(), item.origin(), item.source(), item.title(),
                item.verb(), item.presenter(), item.minutesPlanned(), item.subjects(), item.exemptParagraph(), item.exemptReason(), item.resolution(), item.lateReason(), item.state(), item.reason(),
                item.deferredTo(), null, 0, item.allowed());
    }
}

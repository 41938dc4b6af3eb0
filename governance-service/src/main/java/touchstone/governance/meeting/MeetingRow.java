package touchstone.governance.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import touchstone.contracts.governance.agenda.Agenda;
import touchstone.contracts.governance.agenda.AgendaDeadline;
import touchstone.contracts.governance.agenda.AgendaState;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.Sitting;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.Minutes;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.calendar.WorkingDays;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** A meeting as one row tells it, from a date. */
final class MeetingRow {
    private static final String WITHHELD = "Not public: it may speak of exempt business.";

    /** For whom {@code asAt} is the date and {@code authority} the place; what was not known by then is not in it. */
    static final String SELECT = """
            select m.id, m.version, m.body, b.name as body_name, m.kind, m.from_paper, s.day, m.first_day, m.starts_at, m.ends_at, m.place, m.remote, m.join_link,
                   s.state as sitting, case when s.reason is null or %1$s then s.reason else '%2$s' end as reason, coalesce(v.number, 0) as agenda_version, m.agenda_changed, f.published_at, f.stated_on,
                   coalesce(d.number, 0) as minutes_version, m.minutes_changed, m.confirmed_at, c.day as confirmed_on, case when %1$s then m.corrections end as corrections, up.name as board, t.notice_days,
                   case when b.kind = 'DELIVERY_GROUP' then (
                       select min(i.day) from meeting i where i.body = b.parent and i.kind = 'INAUGURAL' and i.sitting <> 'CANCELLED') end as inaugural
              from meeting m
              join body b on b.id = m.body
              join lateral (select l.state, l.reason, l.day from sitting_step l
                             where l.meeting = m.id and (l.known_on is null or l.known_on <= :asAt) order by l.id desc limit 1) s on true
              join lateral (select l.notice_days, l.access from body_terms l
                             where l.body = m.body and (l.from_day is null or l.from_day <= s.day) order by l.number desc limit 1) t on true
              left join lateral (select l.number from agenda_version l
                             where l.meeting = m.id and (l.known_on is null or l.known_on <= :asAt) order by l.number desc limit 1) v on true
              left join agenda_version f on f.meeting = m.id and f.number = 1
              left join lateral (select l.number from minutes_version l
                             where l.meeting = m.id and l.known_on <= :asAt order by l.number desc limit 1) d on true
              left join meeting c on c.id = m.confirmed_at and c.day <= :asAt
              left join body up on up.id = b.parent
             where m.authority = :authority and
            """.formatted(MeetingAudience.SEES_REMARKS, WITHHELD) + MeetingAudience.SEES_MEETING;

    private final Row row;
    private final MeetingAudience audience;
    private final LocalDate asAt;
    private final LocalDate day;
    private final SittingState state;
    private final boolean fromPaper;

    MeetingRow(Row row, MeetingAudience audience, LocalDate asAt) {
        this.row = row;
        this.audience = audience.on(row.id("body"));
        this.asAt = asAt;
        this.day = row.date("day");
        this.state = row.constant("sitting", SittingState.class);
        this.fromPaper = row.flag("from_paper");
    }

    Meeting record(WorkingDays calendar) {
        Agenda agenda = agenda(calendar);
        Minutes minutes = minutes();
        LocalDate first = row.date("first_day");
        return new Meeting(row.id("id"), row.number("version"), row.id("body"), row.text("body_name"), row.constant("kind", MeetingKind.class),
                day, row.time("starts_at"), row.time("ends_at"), row.text("place"), row.flag("remote"),
                audience.joins(row.id("body")) ? row.text("join_link") : null, fromPaper, agenda,
                new Sitting(state, row.text("reason"), day.equals(first) ? null : first, SittingLifecycle.allowed(audience, state, agenda.published(), day, asAt)),
                minutes, MeetingWarnings.of(calendar, day, row.text("board"), row.date("inaugural")),
                SittingLifecycle.isAhead(state), SittingLifecycle.hasBegun(state), !SittingLifecycle.takesPlace(state) || minutes != null && minutes.confirmed(),
                SittingLifecycle.pastDue(state, day, asAt));
    }

    private Agenda agenda(WorkingDays calendar) {
        int version = row.number("agenda_version");
        AgendaState reached = AgendaLifecycle.of(version);
        boolean published = AgendaLifecycle.isPublished(reached);
        boolean changed = isNow() && audience.reads(row.id("body")) && row.flag("agenda_changed");
        LocalDate on = published ? publishedOn() : null;
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, row.number("notice_days"), day, published, on, fromPaper && on != null, asAt, SittingLifecycle.takesPlace(state));
        return new Agenda(reached, published, version, changed, deadline, AgendaLifecycle.allowed(audience, reached, changed, state));
    }

    /** The day by which the deadline is judged: never a stated one where the software itself saw it go out. */
    private LocalDate publishedOn() {
        OffsetDateTime really = row.moment("published_at");
        return fromPaper ? row.date("stated_on") : really.atZoneSameInstant(AsAt.ENGLAND).toLocalDate();
    }

    private Minutes minutes() {
        LocalDate confirmedOn = row.date("confirmed_on");
        int version = row.number("minutes_version");
        MinutesState reached = MinutesLifecycle.on(state, version, confirmedOn != null);
        if (reached == null) {
            return null;
        }
        boolean confirmed = MinutesLifecycle.isConfirmed(reached);
        boolean changed = isNow() && row.flag("minutes_changed");
        return new Minutes(reached, version, changed, confirmed ? row.id("confirmed_at") : null, confirmedOn, confirmed ? row.text("corrections") : null,
                confirmed, MinutesLifecycle.allowed(audience, reached, changed, state));
    }

    private boolean isNow() {
        return !asAt.isBefore(AsAt.today());
    }
}

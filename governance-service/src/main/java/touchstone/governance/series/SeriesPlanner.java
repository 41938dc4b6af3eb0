package touchstone.governance.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.calendar.PlannedSeries;
import touchstone.contracts.governance.calendar.SkippedDay;
import touchstone.contracts.governance.calendar.UnsuitableDays;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.agenda.StandingOrder;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.calendar.EnglishCalendar;
import touchstone.governance.calendar.WorkingDays;
import touchstone.governance.escalation.Escalations;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Plans the meetings of a series, and plans them anew when the cadence changes. Whoever asks holds the body. */
@ApplicationScoped
class SeriesPlanner {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** Meetings of a series whose agenda nobody has worked on: what is standing stands on every agenda. */
    private static final String UNTOUCHED = """
            select m.id from series_meeting s join meeting m on m.id = s.meeting
             where m.body = :body and m.day >= :from and m.agenda_version = 0
               and not exists (select from agenda_item i where i.meeting = m.id and i.origin <> 'STANDING')
             order by m.day""";

    private final EnglishCalendar calendar;
    private final MeetingQueries meetings;
    private final Escalations escalations;
    private final Reads reads;
    private final Caller caller;
    private final Feed feed;

    SeriesPlanner(EnglishCalendar calendar, MeetingQueries meetings, Escalations escalations, Reads reads, Caller caller, Feed feed) {
        this.calendar = calendar;
        this.meetings = meetings;
        this.escalations = escalations;
        this.reads = reads;
        this.caller = caller;
        this.feed = feed;
    }

    PlannedSeries plan(BodyEntity body, MeetingSeriesEntity series, Cadence cadence) {
        return plan(body, series, series.dates(), cadence, List.of());
    }

    /** Cancels what the series has left from a day on, and plans it as often as the body meets from then on. */
    PlannedSeries replan(BodyEntity body, Cadence cadence, LocalDate changes) {
        LocalDate from = changes.isBefore(AsAt.today()) ? AsAt.today() : changes;
        List<UUID> cancelled = cancel(body, from, "The body meets at other times from %s on.".formatted(DAY.format(changes)));
        Optional<MeetingSeriesEntity> latest = MeetingSeriesEntity.latest(body.id);
        return latest.isEmpty() ? new PlannedSeries(cadence, List.of(), List.of(), List.of())
                : plan(body, latest.get(), latest.get().dates().from(from), cadence, cancelled);
    }

    private PlannedSeries plan(BodyEntity body, MeetingSeriesEntity series, SeriesDates dates, Cadence cadence, List<UUID> cancelled) {
        WorkingDays days = calendar.of(body.authority());
        List<UUID> planned = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        dates.until(cadence, series.until).forEach(day -> {
            Optional<String> why = unsuitable(body, series, days, day);
            why.ifPresentOrElse(words -> skipped.add(new SkippedDay(day, words)), () -> planned.add(meet(body, series, day)));
        });
        escalations.place(body.authority(), body.id);
        return new PlannedSeries(cadence, told("meeting.planned", body, planned), told("meeting.cancelled", body, cancelled), skipped);
    }

    private static UUID meet(BodyEntity body, MeetingSeriesEntity series, LocalDate day) {
        MeetingEntity meeting = MeetingEntity.plan(body, body.authority(), series.on(day), AsAt.today());
        new SeriesMeetingEntity(series.id, meeting.id).persist();
        StandingOrder.put(meeting);
        return meeting.id;
    }

    private static Optional<String> unsuitable(BodyEntity body, MeetingSeriesEntity series, WorkingDays days, LocalDate day) {
        if (MeetingEntity.meetsOn(body.id, day)) {
            return Optional.of("The body meets on %s already.".formatted(DAY.format(day)));
        }
        if (series.unsuitable == UnsuitableDays.KEEP) {
            return Optional.empty();
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(DAY.format(day) + " is a Sunday.")
                : days.bankHolidayOn(day).map(name -> "%s is a bank holiday: %s.".formatted(DAY.format(day), name));
    }

    private List<UUID> cancel(BodyEntity body, LocalDate from, String why) {
        List<MeetingEntity> untouched = reads.list(UNTOUCHED, Map.of("body", body.id, "from", from), row -> row.id("id")).stream()
                .map(id -> MeetingEntity.changing(body.authority(), id).orElseThrow()).filter(meeting -> meeting.sitting.isAhead()).toList();
        untouched.forEach(meeting -> meeting.cancel(why, AsAt.today()));
        return untouched.stream().map(meeting -> meeting.id).toList();
    }

    private List<Meeting> told(String type, BodyEntity body, List<UUID> ids) {
        String authority = body.authority();
        ids.forEach(id -> feed.announce(type, authority, id, () -> meetings.told(MeetingAudience.feedOf(authority), id)));
        MeetingAudience audience = MeetingAudience.of(caller, authority);
        return ids.stream().map(id -> meetings.one(audience, id)).toList();
    }
}

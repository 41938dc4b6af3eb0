package touchstone.gateway.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.util.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.web.cache.PageFile;

/** Meetings as a calendar to subscribe to (iCalendar, RFC 5545). */
@ApplicationScoped
class CalendarWriter {
    static final String TYPE = "text/calendar";

    /**
     * @param site where this installation is reached
     */
    PageFile write(String name, List<Meetings> of, String site, CalendarFor reader) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Touchstone//Meetings//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        calendar.getTimezoneInfo().setDefaultTimezone(LondonTime.zone());
        for (Meetings one : of) {
            one.meetings().forEach(meeting -> calendar.addEvent(MeetingEvents.of(meeting, one.authority(), site, reader)));
            if (reader == CalendarFor.SECRETARIAT) {
                one.meetings().stream().filter(MeetingEvents::hasDeadline).forEach(meeting -> calendar.addEvent(MeetingEvents.deadline(meeting, one.authority(), site)));
            }
        }
        byte[] content = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        return PageFile.unshared(content, TYPE + ";charset=UTF-8", "meetings.ics");
    }

    /** Meetings of one authority. */
    record Meetings(String authority, List<Meeting> meetings) {}
}

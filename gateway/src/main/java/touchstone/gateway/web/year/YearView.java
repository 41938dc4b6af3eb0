package touchstone.gateway.web.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.gateway.web.form.Form;

/**
 * A year of meetings.
 *
 * @param meetings of that year
 * @param latest   day of the latest meeting before it, where the year has none; null otherwise
 * @param bodies   to plan for, or to choose from
 * @param body     whose meetings alone are shown; null for all
 * @param planning the form that plans one; null for who may not
 * @param saved    what has just been done; null when nothing was
 */
public record YearView(int year, List<Meeting> meetings, LocalDate latest, List<Body> bodies, String body, Form planning, YearSaved saved, LocalDate asked, String base) {

    /** "March", and its meetings in their order. */
    public record MonthOfMeetings(String name, List<Meeting> meetings) {}

    /** Those in which there is a meeting. */
    public List<MonthOfMeetings> months() {
        Map<Month, List<Meeting>> months = meetings.stream().sorted(Comparator.comparing(Meeting::date))
                .collect(Collectors.groupingBy(meeting -> meeting.date().getMonth(), TreeMap::new, Collectors.toList()));
        return months.entrySet().stream().map(month -> new MonthOfMeetings(month.getKey().getDisplayName(TextStyle.FULL, Locale.UK), month.getValue())).toList();
    }

    public String address(int other) {
        return base + "/governance/year?year=" + other + (body == null ? "" : "&body=" + body) + (asked == null ? "" : "&asAt=" + asked);
    }

    public String earlier() {
        return address(year - 1);
    }

    public String later() {
        return address(year + 1);
    }

    public List<MeetingKind> kinds() {
        return List.of(MeetingKind.values());
    }
}

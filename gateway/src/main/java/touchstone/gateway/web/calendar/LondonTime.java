package touchstone.gateway.web.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;
import touchstone.platform.time.AsAt;

/** The time zone of meetings, as a calendar carries it: summer time since 1996, when its days became those of Europe. */
final class LondonTime {
    private static final UtcOffset WINTER = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);

    private LondonTime() {}

    static TimezoneAssignment zone() {
        VTimezone zone = new VTimezone(AsAt.ENGLAND.getId());
        DaylightSavingsTime summer = begins(new DaylightSavingsTime(), "BST", WINTER, SUMMER, new DateTimeComponents(1996, 3, 31, 1, 0, 0, false), 3);
        StandardTime winter = begins(new StandardTime(), "GMT", SUMMER, WINTER, new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), 10);
        zone.addDaylightSavingsTime(summer);
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(AsAt.ENGLAND), zone);
    }

    /** On the last Sunday of that month, each year. */
    private static <T extends Observance> T begins(T time, String name, UtcOffset from, UtcOffset to, DateTimeComponents first, int month) {
        time.setDateStart(first);
        time.setTimezoneOffsetFrom(from);
        time.setTimezoneOffsetTo(to);
        time.addTimezoneName(name);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
        return time;
    }
}

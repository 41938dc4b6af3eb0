package touchstone.gateway.web.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.governance.GovernanceWords;
import touchstone.platform.time.AsAt;

/**
 * Meetings as events. An event keeps its identity whatever becomes of the meeting, and its sequence is the meeting's
 * version, so that calendars take what is newer. It tells where, when and whether, and nothing of the business.
 */
final class MeetingEvents {
    private MeetingEvents() {}

    /** @param site where this installation is reached, without a slash at its end */
    static VEvent of(Meeting meeting, String authority, String site, CalendarFor reader) {
        VEvent event = event(meeting, meeting.id() + "@" + authority, authority, site);
        event.setSummary(prefix(meeting.sitting().state()) + meeting.bodyName());
        event.setDescription(GovernanceWords.said(meeting.kind()) + " meeting. Agenda and papers: " + site + Address.meeting(authority, meeting.id())
                + (meeting.joinLink() == null || reader == CalendarFor.EVERYBODY ? "" : "\nJoin it from elsewhere: " + meeting.joinLink()));
        event.setStatus(takesPlace(meeting.sitting().state()) ? Status.confirmed() : Status.cancelled());
        if (meeting.place() != null || meeting.remote()) {
            event.setLocation(place(meeting));
        }
        if (meeting.startsAt() == null) {
            allDay(event, meeting.date());
        } else {
            event.setDateStart(at(meeting.date(), meeting.startsAt()));
            if (meeting.endsAt() != null) {
                event.setDateEnd(at(meeting.date(), meeting.endsAt()));
            }
        }
        return event;
    }

    /** The last day on which its agenda may be published, while it is not. */
    static VEvent deadline(Meeting meeting, String authority, String site) {
        VEvent event = event(meeting, meeting.id() + "-agenda@" + authority, authority, site);
        event.setSummary("Agenda due: " + meeting.bodyName() + ", " + Words.day(meeting.date()));
        event.setDescription(meeting.agenda().deadline().why());
        event.setTransparency(Transparency.transparent());
        allDay(event, meeting.agenda().deadline().by());
        return event;
    }

    static boolean hasDeadline(Meeting meeting) {
        return meeting.ahead() && !meeting.pastDue() && !meeting.agenda().published() && meeting.agenda().deadline().by() != null;
    }

    private static VEvent event(Meeting meeting, String uid, String authority, String site) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(meeting.version());
        event.setDateTimeStamp(Date.from(entered(meeting.id())));
        event.setUrl(site + Address.meeting(authority, meeting.id()));
        return event;
    }

    private static String prefix(SittingState state) {
        return switch (state) {
            case POSTPONED -> "Postponed: ";
            case CANCELLED -> "Cancelled: ";
            case ABANDONED -> "Abandoned: ";
            case PLANNED, OPEN, ADJOURNED, HELD -> "";
        };
    }

    /** Whether it takes place on the day that it bears; a meeting that was moved to another is planned for that. */
    private static boolean takesPlace(SittingState state) {
        return switch (state) {
            case POSTPONED, CANCELLED -> false;
            case PLANNED, OPEN, ADJOURNED, HELD, ABANDONED -> true;
        };
    }

    private static String place(Meeting meeting) {
        if (meeting.place() == null) {
            return "Held remotely";
        }
        return meeting.place() + (meeting.remote() ? ", and remotely" : "");
    }

    private static void allDay(VEvent event, LocalDate day) {
        event.setDateStart(new DateStart(midnight(day), false));
        event.setDateEnd(new DateEnd(midnight(day.plusDays(1)), false));
    }

    /** The library writes a day as it is in the zone of this computer. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(AsAt.ENGLAND).toInstant());
    }

    /** When the meeting was entered: the first 48 bits of its id (RFC 9562) are milliseconds. */
    private static Instant entered(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}

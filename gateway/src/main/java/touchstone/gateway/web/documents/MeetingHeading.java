package touchstone.gateway.web.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.agenda.Agenda;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.Minutes;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.governance.GovernanceWords;

/** What stands at the head of a meeting's papers. */
final class MeetingHeading {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private MeetingHeading() {}

    static List<PaperLine> of(MeetingFacts facts, PaperKind kind) {
        Meeting meeting = facts.meeting();
        List<PaperLine> lines = new ArrayList<>();
        lines.add(PaperLine.fact("Meeting", GovernanceWords.said(meeting.kind())));
        lines.add(PaperLine.fact("Date", weekday(meeting.date()) + first(meeting.sitting().firstDate())));
        lines.add(PaperLine.fact("Time", time(meeting)));
        lines.add(PaperLine.fact("Place", place(meeting)));
        lines.add(PaperLine.fact("Status", kind == PaperKind.AGENDA ? agenda(meeting) : minutes(meeting.minutes())));
        if (!meeting.ahead() && kind == PaperKind.AGENDA) {
            lines.add(PaperLine.fact("Sitting", GovernanceWords.said(meeting.sitting().state())));
        }
        if (!facts.isGuarded() && meeting.sitting().reason() != null) {
            lines.add(PaperLine.fact("Reason", meeting.sitting().reason()));
        }
        if (facts.asked() != null) {
            lines.add(PaperLine.fact("As at", Words.day(facts.asked())));
        }
        facts.notes().forEach(note -> lines.add(PaperLine.fact("Note", note)));
        return lines;
    }

    static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    private static String first(LocalDate planned) {
        return planned == null ? "" : " (first planned for " + Words.day(planned) + ")";
    }

    private static String time(Meeting meeting) {
        if (meeting.startsAt() == null) {
            return unknown(meeting);
        }
        return meeting.startsAt() + (meeting.endsAt() == null ? "" : " to " + meeting.endsAt());
    }

    private static String place(Meeting meeting) {
        if (meeting.place() == null) {
            return meeting.remote() ? "Held remotely" : unknown(meeting);
        }
        return meeting.place() + (meeting.remote() ? ", and remotely" : "");
    }

    private static String unknown(Meeting meeting) {
        return meeting.ahead() && !meeting.pastDue() ? "To be confirmed" : "Not recorded";
    }

    private static String agenda(Meeting meeting) {
        Agenda agenda = meeting.agenda();
        if (!agenda.published()) {
            return "Draft: not published";
        }
        LocalDate out = agenda.deadline().publishedOn();
        String published = "Published" + (out == null ? "" : " on " + Words.day(out)) + (agenda.version() > 1 ? ", version " + agenda.version() : "");
        return agenda.changed() ? "Draft: changed since version " + agenda.version() + " was published" : published;
    }

    private static String minutes(Minutes minutes) {
        if (minutes == null) {
            return "Not yet held";
        }
        if (minutes.confirmed()) {
            return "Minutes confirmed" + (minutes.confirmedOn() == null ? "" : " on " + Words.day(minutes.confirmedOn()));
        }
        return minutes.version() == 0 ? "Draft minutes, not confirmed" : "Draft minutes as circulated, version " + minutes.version() + ", not confirmed";
    }
}

package touchstone.gateway.web.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;

/**
 * What the page of a meeting shows.
 *
 * @param record  as known on the date
 * @param versions of its agenda, the latest first
 * @param desk    the secretariat's forms; null for everyone else and for a past date
 * @param agenda  what it is built with; null for everyone else and for a past date
 * @param said    comments on its minutes
 * @param papers  as far as the reader may see them
 * @param saved   what has just been saved; null when nothing was
 */
public record MeetingView(MeetingRecord record, Body body, List<AgendaVersion> versions, Map<String, Link> subjects, AgencyNames.Names names,
        LocalDate asAt, SecretariatForms desk, AgendaDesk agenda, MinutesDesk said, PapersDesk papers, MeetingSaved saved, String base) {

    /** An agenda item, what it is about and what was decided on it. */
    public record Item(AgendaItem item, List<Link> about, List<Declaration> declarations, List<Decision> decisions) {}

    /** Whether its agenda is being made. */
    public boolean isBuilt() {
        return agenda != null && !meeting().begun() && agenda.takesItems();
    }

    /** Whether the reader is told of something exempt. */
    public boolean isExemptKnown() {
        return record.items().stream().anyMatch(item -> item.exemptParagraph() != null && item.verb() != null)
                || papers.papers().stream().anyMatch(paper -> paper.exemptParagraph() != null);
    }

    public String address() {
        return base + "/meetings/" + meeting().id();
    }

    public Meeting meeting() {
        return record.meeting();
    }

    public List<Item> items() {
        return record.items().stream().map(item -> new Item(item, about(item.subjects()),
                record.declarations().stream().filter(declared -> declared.item().equals(item.id())).toList(),
                record.decisions().stream().filter(decision -> item.id().equals(decision.item())).toList())).toList();
    }

    /** Decisions on no item. */
    public List<Decision> otherDecisions() {
        return record.decisions().stream().filter(decision -> decision.item() == null).toList();
    }

    public List<Link> about(List<String> references) {
        return references.stream().map(subjects::get).toList();
    }

    /** "Item 2", "A decision", "Attendance of the Independent Chair": what a correction is about. */
    public String place(Correction made) {
        if (made.item() != null) {
            return record.items().stream().filter(item -> item.id().equals(made.item())).map(item -> "Item " + item.number()).findFirst().orElse("An item");
        }
        return made.decision() != null ? "A decision"
                : "Attendance, " + record.attendance().stream().filter(row -> row.id().equals(made.seat())).map(Attendance::post).findFirst().orElse("a member");
    }

    /** Whether there are minutes that the reader may not see yet. */
    public boolean isAwaitingMinutes() {
        return !record.inside() && meeting().begun() && !meeting().minutes().confirmed();
    }

    /** "in 5 days", "today"; null when the agenda is out or its deadline cannot be told or has passed. */
    public String countdown() {
        LocalDate by = meeting().agenda().deadline().by();
        if (by == null || !meeting().ahead() || meeting().agenda().published() || by.isBefore(asAt)) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(asAt, by);
        return days == 0 ? "today" : "in " + Words.count((int) days, "day");
    }

    /** What is still to be done before the meeting, or to its record. */
    public List<String> missing() {
        if (!record.inside() || meeting().done() || meeting().pastDue()) {
            return List.of();
        }
        return meeting().begun() ? missingFromRecord() : missingBefore();
    }

    private List<String> missingBefore() {
        List<String> missing = new ArrayList<>();
        addIf(missing, !meeting().agenda().published(), "The agenda is not published.");
        addIf(missing, record.items().isEmpty(), "No item is on the agenda.");
        addIf(missing, meeting().startsAt() == null, "The time is not set.");
        addIf(missing, meeting().place() == null, "The place is not set.");
        record.items().stream().filter(item -> item.presenter() == null && item.reason() == null)
                .forEach(item -> missing.add("Item %d has no presenter.".formatted(item.number())));
        return missing;
    }

    private List<String> missingFromRecord() {
        List<String> missing = new ArrayList<>();
        addIf(missing, record.attendance().isEmpty(), "No member is recorded for that day, so nobody’s attendance can be.");
        addIf(missing, !record.attendance().isEmpty() && record.attendance().stream().allMatch(member -> member.presence() == null), "Attendance is not recorded.");
        record.items().stream().filter(item -> item.minute() == null && item.reason() == null)
                .forEach(item -> missing.add("Item %d has no minute.".formatted(item.number())));
        return missing;
    }

    private static void addIf(List<String> missing, boolean lacking, String words) {
        if (lacking) {
            missing.add(words);
        }
    }

    public String nameOf(String agency) {
        return names.of(agency);
    }
}

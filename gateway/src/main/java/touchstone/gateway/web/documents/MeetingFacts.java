package touchstone.gateway.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;

/**
 * A meeting as its owner tells it to the reader of a paper, and what of it may stand in the open part: no more than
 * the public is told. What else the reader is told stands apart.
 *
 * @param authority the council's name
 * @param subjects  what items are about, by reference
 * @param asked     the date as of which it is asked for; null for today
 * @param notes     what could not be found out just now
 */
public record MeetingFacts(String authority, MeetingRecord record, Map<String, Link> subjects, AgencyNames.Names names, LocalDate asked,
        List<String> notes) {

    public Meeting meeting() {
        return record.meeting();
    }

    List<AgendaItem> items() {
        return record.items();
    }

    public static boolean isExempt(AgendaItem item) {
        return item.exemptParagraph() != null;
    }

    /** Exempt items of which the reader is told more than the title. */
    List<AgendaItem> exemptTold() {
        return items().stream().filter(item -> isExempt(item) && item.verb() != null).toList();
    }

    /** Whether remarks on the whole meeting may speak of something exempt. */
    boolean isGuarded() {
        return items().stream().anyMatch(MeetingFacts::isExempt);
    }

    boolean isOnExempt(UUID item) {
        return items().stream().anyMatch(one -> one.id().equals(item) && isExempt(one));
    }

    List<Decision> decisionsOn(AgendaItem item) {
        return record.decisions().stream().filter(decision -> item.id().equals(decision.item())).toList();
    }

    List<Decision> decisionsOnNone() {
        return record.decisions().stream().filter(decision -> decision.item() == null).toList();
    }

    List<Correction> corrections(boolean exempt) {
        Predicate<Correction> onExempt = made -> isOnExempt(made.item()) || record.decisions().stream()
                .anyMatch(decision -> decision.id().equals(made.decision()) && isOnExempt(decision.item()));
        return record.corrections().stream().filter(exempt ? onExempt : onExempt.negate()).toList();
    }

    /** "Recommendation R2, Action A5.3"; "" for nothing. */
    String about(AgendaItem item) {
        return String.join(", ", item.subjects().stream().map(subjects::get).filter(Objects::nonNull).map(Link::words).toList());
    }

    String agency(String slug) {
        return slug == null ? "" : names.of(slug);
    }
}

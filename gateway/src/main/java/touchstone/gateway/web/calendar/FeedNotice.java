package touchstone.gateway.web.calendar;

import java.time.OffsetDateTime;
import java.util.UUID;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.words.Words;

/**
 * Something that was published.
 *
 * @param id      of the version or the decision: a new version is news
 * @param at      when it was published or recorded
 * @param meeting at whose page it is
 */
record FeedNotice(UUID id, OffsetDateTime at, String title, String words, UUID meeting) {

    static FeedNotice of(Meeting meeting, AgendaVersion version) {
        String title = "Agenda published: " + meeting.bodyName() + ", " + Words.day(meeting.date()) + (version.number() > 1 ? " (version " + version.number() + ")" : "");
        String items = String.join("\n", version.items().stream().map(item -> item.number() + ". " + item.title()).toList());
        return new FeedNotice(version.id(), version.publishedAt(), title, items, meeting.id());
    }

    static FeedNotice of(Decision decision) {
        String title = Words.sentence(Words.decided(decision)) + ": " + Words.brief(decision.text());
        return new FeedNotice(decision.id(), decision.recordedAt(), title, decision.bodyName() + ", " + Words.day(decision.decidedOn()) + ": " + decision.text(),
                decision.meeting());
    }
}

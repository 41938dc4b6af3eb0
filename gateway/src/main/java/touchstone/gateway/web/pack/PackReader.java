package touchstone.gateway.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.paper.Paper;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.documents.MeetingFacts;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;
import touchstone.platform.problem.Problems;

/** Asks the owner, as its reader, what a pack holds. */
@ApplicationScoped
class PackReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.AgendaVersions versions;
    @RestClient GovernanceClient.Papers papers;

    private final ParallelCalls together;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;

    PackReader(ParallelCalls together, SubjectLinks subjects, AgencyNames agencies) {
        this.together = together;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    /** 404 when no such version was published, or nothing exempt of it is for this reader. */
    Pack read(String authority, String name, UUID meeting, int number, boolean exempt) {
        PendingCall<List<AgendaVersion>> published = together.ask(() -> AllPages.of(after -> versions.versions(authority, meeting, null, after, AllPages.PAGE)));
        PendingCall<List<Paper>> filed = together.ask(() -> AllPages.of(after -> papers.papers(authority, meeting, after, AllPages.PAGE)));
        MeetingRecord now = together.ask(() -> meetings.meeting(authority, meeting, null)).get();
        AgendaVersion version = published.get().stream().filter(one -> one.number() == number).findFirst().orElseThrow(() -> Problems.notFound("published version of the agenda"));
        List<AgendaItem> items = items(version, now);
        List<String> about = items.stream().flatMap(item -> item.subjects().stream()).toList();
        Map<String, Link> named = about.isEmpty() ? Map.of() : subjects.of(authority, about);
        MeetingFacts facts = new MeetingFacts(name, with(now, items), named, agencies.of(authority), null, List.of());
        Pack pack = new Pack(facts, version, exempt, items.stream().flatMap(item -> of(item, filed.get(), version)).filter(one -> one.exempt() == exempt).toList());
        if (pack.isEmpty()) {
            throw Problems.notFound("exempt part of this agenda for you to read");
        }
        return pack;
    }

    /** What has become exempt since stands as it is now: nobody gives it away in the open part. */
    private static List<AgendaItem> items(AgendaVersion version, MeetingRecord now) {
        Map<UUID, AgendaItem> exemptNow = now.items().stream().filter(MeetingFacts::isExempt).collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        return version.items().stream().map(item -> MeetingFacts.isExempt(item) ? item : exemptNow.getOrDefault(item.id(), item)).toList();
    }

    private static Stream<PackPaper> of(AgendaItem item, List<Paper> filed, AgendaVersion version) {
        return filed.stream().filter(paper -> paper.item().equals(item.id()))
                .flatMap(paper -> paper.files().stream().filter(file -> !file.uploadedAt().isAfter(version.publishedAt())).limit(1)
                        .map(file -> new PackPaper(item, paper, file, paper.exemptParagraph() != null || MeetingFacts.isExempt(item))));
    }

    private static MeetingRecord with(MeetingRecord now, List<AgendaItem> items) {
        return new MeetingRecord(now.meeting(), items, now.unpublished(), now.attendance(), now.quorum(), now.declarations(), now.decisions(), now.corrections(), now.logActions(),
                now.escalations(),
                now.inside());
    }
}

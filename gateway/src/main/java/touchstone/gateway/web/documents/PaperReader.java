package touchstone.gateway.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.Silence;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;
import touchstone.platform.time.AsAt;

/** Asks the owner, as its reader, what a paper tells. */
@ApplicationScoped
class PaperReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.LogActions log;

    private final ParallelCalls together;
    private final Completeness completeness;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;

    PaperReader(ParallelCalls together, Completeness completeness, SubjectLinks subjects, AgencyNames agencies) {
        this.together = together;
        this.completeness = completeness;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    /** 404 when there is no such meeting, or no such paper of it, for the reader. */
    PaperDocument paper(String authority, String name, UUID meeting, PaperKind kind, LocalDate asked) {
        MeetingRecord record = together.ask(() -> meetings.meeting(authority, meeting, asked)).get();
        List<String> about = record.items().stream().flatMap(item -> item.subjects().stream()).toList();
        Map<String, Link> named = about.isEmpty() ? Map.of() : subjects.of(authority, about);
        List<String> notes = completeness.silences().stream().map(Silence::words).toList();
        return MeetingPapers.of(new MeetingFacts(name, record, named, agencies.of(authority), asked, notes), kind);
    }

    /** The open actions of every log that the reader is told of. */
    PaperDocument log(String authority, String name, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        PendingCall<List<Body>> known = together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(asAt, after, AllPages.PAGE))));
        List<LogAction> open = together.ask(() -> AllPages.of(after -> log.logActions(authority, LogActionQuery.open(asAt, after, AllPages.PAGE)))).get();
        Map<UUID, String> names = known.get().stream().collect(Collectors.toMap(Body::id, Body::name));
        Map<String, List<LogAction>> byBody = open.stream().collect(Collectors.groupingBy(one -> names.getOrDefault(one.body(), "Another body"), TreeMap::new,
                Collectors.toList()));
        Stream<PaperPart> parts = byBody.entrySet().stream().map(one -> ActionLogTable.of(one.getKey(),
                one.getValue().stream().sorted(Comparator.comparing(LogAction::raisedOn)).toList(), new OwnerNames(agencies.of(authority))));
        return new PaperDocument(name, "All bodies", PaperKind.ACTIONS.title(), Words.day(asAt), authority + "-" + asAt + "-actions",
                List.of(PaperLine.fact("Open on", MeetingHeading.weekday(asAt)), PaperLine.fact("Status", "For members and officers: not for publication")),
                byBody.isEmpty() ? List.of(PaperPart.of("Log", List.of(PaperLine.plain("Nothing is open.")))) : parts.toList());
    }
}

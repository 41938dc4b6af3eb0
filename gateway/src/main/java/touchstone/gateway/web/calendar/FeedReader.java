package touchstone.gateway.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;

/** Asks the owner for the latest published agendas and decisions. */
@ApplicationScoped
class FeedReader {
    private static final int AGENDAS = 20;
    private static final int DECISIONS = 50;

    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.AgendaVersions agendas;
    @RestClient GovernanceClient.Decisions decisions;

    private final ParallelCalls together;

    FeedReader(ParallelCalls together) {
        this.together = together;
    }

    /** The newest first. */
    List<FeedNotice> latest(String authority) {
        record Asked(Meeting meeting, PendingCall<List<AgendaVersion>> versions) {}
        PendingCall<List<Decision>> decided = together.ask(() -> decisions.decisions(authority, DecisionQuery.page(null, null, DECISIONS)).items());
        List<Meeting> published = together.ask(() -> AllPages.of(after -> meetings.meetings(authority, MeetingQuery.between(null, null, null, null, after)))).get().stream()
                .filter(meeting -> meeting.agenda().published()).sorted(Comparator.comparing(Meeting::date).reversed()).limit(AGENDAS).toList();
        List<Asked> asked = published.stream().map(meeting -> new Asked(meeting, together.ask(() ->
                agendas.versions(authority, meeting.id(), null, null, AllPages.PAGE).items()))).toList();
        Stream<FeedNotice> out = asked.stream().flatMap(one -> one.versions().get().stream().map(version -> FeedNotice.of(one.meeting(), version)));
        return Stream.concat(out, decided.get().stream().map(FeedNotice::of)).sorted(Comparator.comparing(FeedNotice::at).reversed()).toList();
    }
}

package touchstone.gateway.web.actionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.actionlog.RaisingForm.Seats;
import touchstone.platform.time.AsAt;

/** Meetings whose minutes are written: at which a log action can be raised or closed. */
@ApplicationScoped
class MinutedMeetings {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Memberships memberships;

    private final ParallelCalls together;

    MinutedMeetings(ParallelCalls together) {
        this.together = together;
    }

    /** The latest first; of one body or with null of all. */
    List<Meeting> of(String authority, UUID body) {
        MeetingQuery query = MeetingQuery.between(body, null, AsAt.today(), null, null);
        query.open = true;
        return together.ask(() -> AllPages.of(after -> {
            query.after = after;
            return meetings.meetings(authority, query);
        })).get().stream().filter(meeting -> meeting.minutes() != null && meeting.minutes().allowed().contains(MinutesMove.RAISE_LOG_ACTION))
                .sorted(Comparator.comparing(Meeting::date).reversed()).toList();
    }

    /** Who sits today on the bodies that met. */
    List<Seats> seats(String authority, List<Meeting> met) {
        return met.stream().map(Meeting::body).distinct().map(body -> asked(authority, body)).toList().stream()
                .map(asked -> new Seats(name(met, asked.body()), asked.members().get())).filter(seats -> !seats.seats().isEmpty()).toList();
    }

    private Asked asked(String authority, UUID body) {
        return new Asked(body, together.ask(() -> AllPages.of(after -> memberships.members(authority, body, AsAt.today(), after, AllPages.PAGE))));
    }

    private static String name(List<Meeting> met, UUID body) {
        return met.stream().filter(meeting -> meeting.body().equals(body)).findFirst().map(Meeting::bodyName).orElseThrow();
    }

    private record Asked(UUID body, PendingCall<List<Membership>> members) {}
}

package touchstone.gateway.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.decision.NewBallot;
import touchstone.contracts.governance.decision.Vote;
import touchstone.contracts.governance.decision.Votes;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.FormReader;

/** How a vote went, as typed: three counts, or member by member. */
@ApplicationScoped
class VoteFields {
    private static final List<String> COUNTS = List.of("votes.inFavour", "votes.against", "votes.abstained");
    private static final String ASK = "Give all three counts, 0 where nobody did, or none when no vote was taken.";

    @RestClient GovernanceClient.Attendances attendances;

    private final ParallelCalls together;

    VoteFields(ParallelCalls together) {
        this.together = together;
    }

    /** Null when nothing was counted. */
    static Votes counted(FormReader typed) {
        if (COUNTS.stream().allMatch(count -> typed.typed(count).isEmpty())) {
            return null;
        }
        List<Integer> counts = COUNTS.stream().map(count -> typed.number(count, ASK)).toList();
        return new Votes(counts.get(0), counts.get(1), counts.get(2));
    }

    /** Null when nobody voted by name. */
    List<NewBallot> byName(FormReader typed, String authority, UUID meeting) {
        List<NewBallot> ballots = together.ask(() -> attendances.attendance(authority, meeting)).get().members().stream().filter(Attendance::voting).flatMap(row -> ballot(typed, row)).toList();
        return ballots.isEmpty() ? null : ballots;
    }

    private static Stream<NewBallot> ballot(FormReader typed, Attendance row) {
        Vote vote = typed.choice(Vote.class, RollForm.field("vote", row), "Choose one of those that are offered.");
        return Stream.ofNullable(vote).map(cast -> new NewBallot(row.id(), cast));
    }
}

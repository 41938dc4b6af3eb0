package touchstone.governance.decision;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.decision.Ballot;
import touchstone.contracts.governance.decision.NewBallot;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.decision.Vote;
import touchstone.contracts.governance.decision.Votes;
import touchstone.governance.attendance.Roll;
import touchstone.platform.problem.Problems;

/**
 * The votes on a decision, held against the roll.
 *
 * @param votes   null when none were counted
 * @param ballots who voted how; empty when it was not by name
 */
record Count(Votes votes, List<Ballot> ballots) {

    /** 422 when more voted than may, or somebody who may not. */
    static Count of(NewDecision facts, Roll roll, LocalTime at) {
        List<Attendance> voters = roll.voters(facts.item(), at);
        if (facts.ballots() != null && !facts.ballots().isEmpty()) {
            List<Ballot> ballots = named(facts, voters);
            return new Count(new Votes(count(ballots, Vote.IN_FAVOUR), count(ballots, Vote.AGAINST), count(ballots, Vote.ABSTAINED)), ballots);
        }
        if (facts.votes() != null && roll.isTaken()) {
            requireVoters(facts.votes(), voters.size());
        }
        return new Count(facts.votes(), List.of());
    }

    private static List<Ballot> named(NewDecision facts, List<Attendance> voters) {
        if (facts.votes() != null) {
            throw Problems.invalid("votes", "must be left out: the ballots are counted");
        }
        Map<UUID, Attendance> known = voters.stream().collect(Collectors.toMap(Attendance::id, Function.identity()));
        Set<UUID> voted = new HashSet<>();
        List<Problem.Item> wrong = new ArrayList<>();
        for (NewBallot ballot : facts.ballots()) {
            if (!known.containsKey(ballot.seat()) || !voted.add(ballot.seat())) {
                wrong.add(new Problem.Item("ballots[%d].seat".formatted(facts.ballots().indexOf(ballot)), known.containsKey(ballot.seat())
                        ? "has voted already: a seat has one vote"
                        : "must be of a voting member who is there and takes part in the item"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return facts.ballots().stream().map(ballot -> new Ballot(ballot.seat(), known.get(ballot.seat()).post(), ballot.vote())).toList();
    }

    private static void requireVoters(Votes votes, int voters) {
        int voted = votes.inFavour() + votes.against() + votes.abstained();
        if (voted > voters) {
            throw Problems.invalid("votes", "come from %d, but %d voting members are there and take part; correct the one or the other".formatted(voted, voters));
        }
    }

    private static int count(List<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}

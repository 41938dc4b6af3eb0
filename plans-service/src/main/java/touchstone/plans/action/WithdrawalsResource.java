package touchstone.plans.action;

import java.util.UUID;
import touchstone.contracts.plans.withdrawal.Withdrawal;
import touchstone.contracts.plans.withdrawal.WithdrawalsApi;
import touchstone.contracts.plans.withdrawal.WithdrawnAction;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.problem.Problems;

/** Withdrawing actions over HTTP. */
class WithdrawalsResource implements WithdrawalsApi {
    private final Caller caller;
    private final Feed feed;

    WithdrawalsResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public WithdrawnAction withdraw(String authority, UUID id, String ifMatch, Withdrawal withdrawal) {
        ActionEntity action = IfMatch.lock(
                ActionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("action")), ifMatch);
        action.withdraw(withdrawal);
        return feed.announce("action.withdrawn", authority, id, action::withdrawn);
    }
}

package touchstone.metrics.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.Page;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.commentary.NewCommentary;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.claim.ClaimQueries;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Commentary over HTTP. */
class CommentaryResource implements CommentaryApi {
    private final CommentaryQueries commentaries;
    private final ClaimQueries claims;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    CommentaryResource(CommentaryQueries commentaries, ClaimQueries claims, Paging paging, Caller caller, Feed feed) {
        this.commentaries = commentaries;
        this.claims = claims;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Commentary> commentary(String authority, String indicator, Stage stage, String period, LocalDate asAt, String after, int limit) {
        return paging.slice(commentaries.list(authority, indicator, stage, period, AsAt.orToday(asAt)), after, limit, Commentary::key);
    }

    @Override
    @Command
    public Commentary add(String authority, NewCommentary facts) {
        checkPeriods(facts);
        checkClaims(authority, facts);
        IndicatorEntity indicator = subject(authority, facts);
        CommentaryEntity commentary = new CommentaryEntity(authority, indicator, came(authority, indicator, facts), caller, facts);
        commentary.persist();
        String code = indicator == null ? null : indicator.code;
        Commentary said = feed.announce("commentary.added", authority, commentary.id, () -> commentary.record(code));
        return claims.held(authority, AsAt.today(), List.of(said)).get(0);
    }

    @Override
    @Command
    public Commentary withdraw(String authority, UUID id, WithdrawalReason why) {
        CommentaryEntity commentary = CommentaryEntity.locked(authority, id);
        commentary.withdraw(why, caller);
        IndicatorEntity indicator = commentary.indicator == null ? null : IndicatorEntity.findById(commentary.indicator);
        return feed.announce("commentary.withdrawn", authority, commentary.id, () -> commentary.record(indicator == null ? null : indicator.code));
    }

    private static LocalDate came(String authority, IndicatorEntity indicator, NewCommentary facts) {
        return indicator == null ? IndicatorEntity.cameOn(authority, facts.stage()) : indicator.cameOn();
    }

    /** The indicator it speaks of, or null for a stage; an agency speaks only of the indicators it supplies. */
    private IndicatorEntity subject(String authority, NewCommentary facts) {
        if ((facts.indicator() == null) == (facts.stage() == null)) {
            throw Problems.invalid("indicator", "name either an indicator or a stage");
        }
        if (facts.indicator() == null) {
            requireManager(authority);
            return null;
        }
        IndicatorEntity indicator = IndicatorEntity.get(authority, facts.indicator());
        if (!indicator.isSuppliedBy(caller)) {
            throw MetricsErrors.notSupplied(indicator.code, caller.agency());
        }
        return indicator;
    }

    private void requireManager(String authority) {
        if (!caller.is(Role.PROGRAMME_MANAGER, authority)) {
            throw Problems.forbidden("The programme manager comments on a whole stage. Comment on an indicator you supply.");
        }
    }

    private static void checkPeriods(NewCommentary facts) {
        Period.of("period", facts.period());
        if (facts.claims() != null) {
            facts.claims().forEach(claim -> Period.of("claims.period", claim.period()));
        }
    }

    private static void checkClaims(String authority, NewCommentary facts) {
        if (facts.claims() != null) {
            Set<String> codes = facts.claims().stream().map(Claim::indicator).collect(Collectors.toSet());
            codes.removeAll(IndicatorEntity.byCode(authority, codes).keySet());
            if (!codes.isEmpty()) {
                throw Problems.invalid("claims", "speak of indicators that are not this authority's: " + String.join(", ", codes));
            }
        }
    }
}

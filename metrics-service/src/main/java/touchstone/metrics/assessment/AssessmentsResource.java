package touchstone.metrics.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.assessment.Assessment;
import touchstone.contracts.metrics.assessment.AssessmentComparison;
import touchstone.contracts.metrics.assessment.AssessmentCorrection;
import touchstone.contracts.metrics.assessment.AssessmentWithdrawal;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.contracts.metrics.assessment.NewAssessment;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Assessments over HTTP. */
class AssessmentsResource implements AssessmentsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    AssessmentsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Assessment> assessments(String authority, LocalDate asked, String after, int limit) {
        LocalDate asAt = AsAt.orToday(asked);
        List<Assessment> all = AssessmentEntity.visibleTo(caller, authority, asAt).stream().map(one -> one.record(asAt, caller)).toList();
        return paging.slice(all, after, limit, Assessment::key);
    }

    @Override
    public AssessmentComparison comparison(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        return Comparison.of(AssessmentEntity.visibleTo(caller, authority, asAt).stream().filter(one -> one.isInForce(asAt)).toList(), asAt);
    }

    @Override
    @Command
    public Assessment add(String authority, NewAssessment facts) {
        AssessmentEntity assessment = new AssessmentEntity(authority, facts, null, caller);
        assessment.persist();
        return announce("assessment.added", assessment);
    }

    @Override
    @Command
    public Assessment correct(String authority, UUID id, AssessmentCorrection correction) {
        AssessmentEntity wrong = AssessmentEntity.locked(authority, id);
        wrong.withdraw(correction.reason());
        AssessmentEntity right = new AssessmentEntity(authority, correction.assessment(), wrong, caller);
        right.persist();
        return announce("assessment.corrected", right);
    }

    @Override
    @Command
    public Assessment withdraw(String authority, UUID id, AssessmentWithdrawal withdrawal) {
        AssessmentEntity assessment = AssessmentEntity.locked(authority, id);
        assessment.withdraw(withdrawal.reason());
        return announce("assessment.withdrawn", assessment);
    }

    private Assessment announce(String type, AssessmentEntity assessment) {
        return feed.announce(type, assessment.authority, assessment.id, () -> assessment.record(AsAt.today(), caller));
    }
}

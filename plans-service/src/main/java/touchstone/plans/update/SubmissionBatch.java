package touchstone.plans.update;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.BatchResult;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ActionUpdate;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.SubmittedUpdates;
import touchstone.plans.action.ReportableAction;
import touchstone.plans.action.ReportableActions;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Handling;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** Takes many updates at once: their actions are asked for together, each is held to the rules of one alone, and all are written together. */
@Singleton
class SubmissionBatch {
    private final ReportableActions actions;
    private final ReturnedUpdates returned;
    private final Submissions submissions;
    private final Validator limits;
    private final Feed feed;

    SubmissionBatch(ReportableActions actions, ReturnedUpdates returned, Submissions submissions, Validator limits, Feed feed) {
        this.actions = actions;
        this.returned = returned;
        this.submissions = submissions;
        this.limits = limits;
        this.feed = feed;
    }

    SubmittedUpdates take(String authority, List<ActionUpdate> sent, Handling handling) {
        ReportableActions.NamedActions named = actions.named(authority, sent.stream().map(ActionUpdate::action).filter(Objects::nonNull).toList());
        ReturnedUpdates.Found answered = returned.of(authority, sent.stream().map(ActionUpdate::update).filter(Objects::nonNull)
                .map(NewUpdate::resubmits).filter(Objects::nonNull).distinct().toList());
        List<ProgressUpdate> taken = new ArrayList<>();
        List<BatchResult> results = sent.stream().map(one -> {
            try {
                ProgressUpdate update = update(authority, one, named, answered);
                taken.add(update);
                return BatchResult.taken(update.id());
            } catch (ProblemException refused) {
                return BatchResult.refused(refused.problem());
            }
        }).toList();
        if (handling == Handling.STRICT && taken.size() < sent.size()) {
            throw refusal(results);
        }
        if (!taken.isEmpty()) {
            submissions.write(authority, taken);
            feed.announceAll("update.submitted", authority, () -> taken);
        }
        return new SubmittedUpdates(taken, results);
    }

    private ProgressUpdate update(String authority, ActionUpdate sent, ReportableActions.NamedActions named, ReturnedUpdates.Found answered) {
        Set<ConstraintViolation<ActionUpdate>> broken = limits.validate(sent);
        if (!broken.isEmpty()) {
            throw StandardProblems.of(new ConstraintViolationException(broken));
        }
        NewUpdate facts = sent.update();
        ReportableAction action = named.get(sent.action());
        List<Count> counts = action.reported(Objects.requireNonNullElse(facts.counts(), List.of()));
        UUID resubmits = facts.resubmits();
        if (resubmits != null) {
            answered.answer(action.id(), resubmits);
        }
        return submissions.update(authority, action.id(), facts, counts);
    }

    /** All that is wrong, by its place; 403 where nothing is the agency's to report on. */
    private static ProblemException refusal(List<BatchResult> results) {
        List<Problem.Item> wrong = IntStream.range(0, results.size()).boxed()
                .flatMap(place -> items("updates[" + place + "]", results.get(place).problem())).toList();
        boolean foreign = results.stream().allMatch(result -> result.status() == 403);
        return foreign ? Problems.of(403, "forbidden", "You may not do this", results.get(0).problem().detail(), wrong) : Problems.invalid(wrong);
    }

    private static Stream<Problem.Item> items(String place, Problem problem) {
        if (problem == null) {
            return Stream.of();
        }
        return problem.errors().isEmpty() ? Stream.of(new Problem.Item(place, problem.detail()))
                : problem.errors().stream().map(item -> new Problem.Item(item.field() == null ? place : place + "." + item.field(), item.detail()));
    }
}

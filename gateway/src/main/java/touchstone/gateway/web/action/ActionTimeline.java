package touchstone.gateway.web.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.action.ActionFacts;
import touchstone.contracts.plans.replanning.CarryOver;
import touchstone.contracts.plans.replanning.RePlanning;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.contracts.plans.story.ActionStory;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.plan.GroupTitles;
import touchstone.gateway.web.plan.Grouping;

/**
 * What became of an action: what was reported, changed and decided, as far as the reader may know.
 *
 * @param divisions to say what belongs where in words
 */
record ActionTimeline(ActionStory story, GroupTitles divisions) {

    /** The latest first, up to a date. */
    List<TimelineEntry> until(LocalDate asAt) {
        return Stream.of(story.signOffs().stream().flatMap(this::decided), carried(), story.rePlannings().stream().map(this::moved),
                        story.edits().stream().map(this::edited), story.updates().stream().map(TimelineEntry::of))
                .flatMap(all -> all).filter(moment -> !moment.on().isAfter(asAt))
                .sorted(Comparator.comparing(TimelineEntry::on).reversed()).toList();
    }

    private Stream<TimelineEntry> decided(SignedOff off) {
        TimelineEntry signed = TimelineEntry.of(off.decidedOn(), "Signed off by " + off.body() + (off.fromPaper() ? ", cited from paper" : ""), null);
        SignedOff.Reopened again = off.reopened();
        return again == null ? Stream.of(signed)
                : Stream.of(TimelineEntry.of(again.decidedOn(), "Reopened by " + again.body(), again.reason()), signed);
    }

    private Stream<TimelineEntry> carried() {
        Stream<CarryOver> on = Stream.ofNullable(story.action().carriedTo());
        Stream<CarryOver> from = Stream.ofNullable(story.action().carriedFrom()).flatMap(List::stream);
        return Stream.concat(on.map(one -> TimelineEntry.of(one.decidedOn(), "Carried over into " + one.reference(), one.reason())),
                from.map(one -> TimelineEntry.of(one.decidedOn(), "Carried over from " + one.reference(), one.reason())));
    }

    private TimelineEntry moved(RePlanning move) {
        String by = move.decidedBy() == null ? "" : ", decided by " + move.decidedBy();
        return TimelineEntry.of(move.decidedOn(), "New date" + by, move.reason(), new TimelineEntry.Change("Due", day(move.was()), day(move.due())));
    }

    private TimelineEntry edited(ActionEdit edit) {
        return TimelineEntry.of(edit.editedOn(), "Changed by " + edit.author(), edit.reason(), changes(edit.was(), edit.became()));
    }

    private TimelineEntry.Change[] changes(ActionFacts was, ActionFacts became) {
        List<TimelineEntry.Change> changes = new ArrayList<>(List.of(
                new TimelineEntry.Change("Words", was.text(), became.text()),
                new TimelineEntry.Change("Led by", agency(was.leadAgency()), agency(became.leadAgency())),
                new TimelineEntry.Change("With", agencies(was.coLeads()), agencies(became.coLeads())),
                new TimelineEntry.Change("Owner", said(was.owner()), said(became.owner())),
                new TimelineEntry.Change("Workstream", Grouping.WORKSTREAM.title(key(was.workstream()), divisions), Grouping.WORKSTREAM.title(key(became.workstream()), divisions)),
                new TimelineEntry.Change("Phase", Grouping.PHASE.title(key(was.phase()), divisions), Grouping.PHASE.title(key(became.phase()), divisions))));
        changes.removeIf(change -> Objects.equals(change.was(), change.became()));
        return changes.toArray(TimelineEntry.Change[]::new);
    }

    private String agencies(List<String> slugs) {
        return slugs == null || slugs.isEmpty() ? "nobody" : slugs.stream().map(this::agency).collect(Collectors.joining(", "));
    }

    private String agency(String slug) {
        return divisions.agencies().getOrDefault(slug, slug);
    }

    private static String key(UUID id) {
        return Objects.toString(id, null);
    }

    private static String said(String text) {
        return text == null ? "none" : text;
    }

    private static String day(LocalDate date) {
        return date == null ? "no date" : Words.day(date);
    }
}

package touchstone.gateway.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionEdit;
import touchstone.contracts.plans.ActionFacts;
import touchstone.contracts.plans.CarryOver;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.RePlanning;
import touchstone.contracts.plans.SignedOff;
import touchstone.gateway.page.Words;

/**
 * What became of an action: what was reported, changed and decided, as far as the reader may know.
 *
 * @param divisions to say what belongs where in words
 */
record Story(Action action, List<ProgressUpdate> updates, List<ActionEdit> edits, List<RePlanning> moves, List<SignedOff> signOffs, Divisions divisions) {

    /** The latest first, up to a date. */
    List<Moment> until(LocalDate asAt) {
        return Stream.of(signOffs.stream().flatMap(this::decided), carried(), moves.stream().map(this::moved),
                        edits.stream().map(this::edited), updates.stream().map(Moment::of))
                .flatMap(all -> all).filter(moment -> !moment.on().isAfter(asAt))
                .sorted(Comparator.comparing(Moment::on).reversed()).toList();
    }

    private Stream<Moment> decided(SignedOff off) {
        Moment signed = Moment.of(off.decidedOn(), "Signed off by " + off.body(), null);
        SignedOff.Reopened again = off.reopened();
        return again == null ? Stream.of(signed)
                : Stream.of(Moment.of(again.decidedOn(), "Reopened by " + again.body(), again.reason()), signed);
    }

    private Stream<Moment> carried() {
        Stream<CarryOver> on = Stream.ofNullable(action.carriedTo());
        Stream<CarryOver> from = Stream.ofNullable(action.carriedFrom()).flatMap(List::stream);
        return Stream.concat(on.map(one -> Moment.of(one.decidedOn(), "Carried over into " + one.reference(), one.reason())),
                from.map(one -> Moment.of(one.decidedOn(), "Carried over from " + one.reference(), one.reason())));
    }

    private Moment moved(RePlanning move) {
        String by = move.decidedBy() == null ? "" : ", decided by " + move.decidedBy();
        return Moment.of(move.decidedOn(), "New date" + by, move.reason(), new Moment.Change("Due", day(move.was()), day(move.due())));
    }

    private Moment edited(ActionEdit edit) {
        return Moment.of(edit.editedOn(), "Changed by " + edit.author(), edit.reason(), changes(edit.was(), edit.became()));
    }

    private Moment.Change[] changes(ActionFacts was, ActionFacts became) {
        List<Moment.Change> changes = new ArrayList<>(List.of(
                new Moment.Change("Words", was.text(), became.text()),
                new Moment.Change("Led by", agency(was.leadAgency()), agency(became.leadAgency())),
                new Moment.Change("With", agencies(was.coLeads()), agencies(became.coLeads())),
                new Moment.Change("Owner", said(was.owner()), said(became.owner())),
                new Moment.Change("Workstream", Grouping.WORKSTREAM.title(key(was.workstream()), divisions), Grouping.WORKSTREAM.title(key(became.workstream()), divisions)),
                new Moment.Change("Phase", Grouping.PHASE.title(key(was.phase()), divisions), Grouping.PHASE.title(key(became.phase()), divisions))));
        changes.removeIf(change -> Objects.equals(change.was(), change.became()));
        return changes.toArray(Moment.Change[]::new);
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

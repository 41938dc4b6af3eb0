package touchstone.gateway.web.action;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.NewDraft;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** "Post an update": the contract's fields, besides the version of the draft that it was filled from. */
final class UpdateForm {
    static final String ID = "post";
    static final String DRAFT = "draft";
    private static final String RESUBMITS = "resubmits";

    private UpdateForm() {}

    static Form blank() {
        return Form.of(ID).with("asAt", AsAt.today().toString());
    }

    /** With what the agency drafted before. */
    static Form filledFrom(UpdateDraft draft, Action action) {
        Form form = blank().with("narrative", draft.narrative()).with("claimed", draft.claimed() == null ? "" : WireNames.of(draft.claimed()))
                .with(DRAFT, String.valueOf(draft.version()));
        Form dated = draft.asAt() == null ? form : form.with("asAt", draft.asAt().toString());
        return draft.counts().stream().reduce(dated, (so, count) -> so.with(field(action, count.of()), String.valueOf(count.done())), (one, other) -> other);
    }

    /** In answer to a returned update. */
    static Form answering(ProgressUpdate returned, Form form) {
        return form.with(RESUBMITS, returned.id().toString());
    }

    static NewUpdate update(FormReader typed, Action action) {
        return new NewUpdate(typed.text("narrative", "Say what was done and what it changed."),
                typed.choice(ClaimedState.class, "claimed", "Choose how far the action is."),
                typed.date("asAt", "Give the date that this speaks of, such as 2013-05-15."), counts(typed, action), typed.id(RESUBMITS));
    }

    /** What is there of it, to be finished later. */
    static NewDraft draft(FormReader typed, Action action) {
        return new NewDraft(typed.text("narrative"), typed.choice(ClaimedState.class, "claimed", "Choose how far the action is."),
                typed.date("asAt"), counts(typed, action));
    }

    /** Of a quantity, by its place among those of the action. */
    static String field(int place) {
        return "counts[" + place + "].done";
    }

    private static String field(Action action, String of) {
        return field(IntStream.range(0, action.counts().size()).filter(place -> action.counts().get(place).of().equals(of)).findFirst().orElse(-1));
    }

    /** A quantity left empty is not spoken of. */
    private static List<Count> counts(FormReader typed, Action action) {
        return IntStream.range(0, action.counts().size()).mapToObj(place -> {
            Count known = action.counts().get(place);
            Integer done = typed.numberOrNull(field(place), "Give a whole number, 0 to " + known.total() + ".");
            if (done != null && done > known.total()) {
                typed.wrong(field(place), "Give a whole number, 0 to " + known.total() + ".");
            }
            return done == null ? null : new Count(known.of(), done, known.total());
        }).filter(Objects::nonNull).toList();
    }
}

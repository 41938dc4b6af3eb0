package touchstone.gateway.web.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.NewDraft;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.platform.problem.WireNames;

/**
 * "Post an update" as typed, so that nothing typed is lost when some of it needs correcting.
 *
 * @param claimed the state as it stands in the form; "" when none is chosen
 * @param draft     version of the agency's draft that it was filled from; "" when there was none
 * @param resubmits the returned update that it answers; "" for none
 * @param errors  what needs correcting; empty at first
 */
public record UpdateForm(String narrative, String claimed, String asAt, List<QuantityField> counts,
        String draft, String resubmits, List<Problem.Item> errors) {

    static UpdateForm blank(Action action, LocalDate today) {
        return new UpdateForm("", "", today.toString(), QuantityField.all(action), "", "", List.of());
    }

    /** With what the agency drafted before. */
    UpdateForm filledFrom(UpdateDraft before) {
        List<QuantityField> drafted = counts.stream().map(quantity -> before.counts().stream()
                .filter(count -> count.of().equals(quantity.of())).findFirst()
                .map(count -> quantity.typed(String.valueOf(count.done()))).orElse(quantity)).toList();
        return new UpdateForm(Objects.requireNonNullElse(before.narrative(), ""), before.claimed() == null ? "" : WireNames.of(before.claimed()),
                before.asAt() == null ? asAt : before.asAt().toString(), drafted, String.valueOf(before.version()), resubmits, errors);
    }

    /** In answer to a returned update. */
    UpdateForm answering(ProgressUpdate returned) {
        return new UpdateForm(narrative, claimed, asAt, counts, draft, returned.id().toString(), errors);
    }

    /** The same, filled from that version of the draft and answering that update. */
    UpdateForm of(String version, String answered) {
        return new UpdateForm(narrative, claimed, asAt, counts, Objects.requireNonNullElse(version, ""), Objects.requireNonNullElse(answered, ""), errors);
    }

    static UpdateForm typed(Action action, String narrative, String claimed, String asAt, List<String> done) {
        List<QuantityField> blank = QuantityField.all(action);
        List<QuantityField> counts = IntStream.range(0, blank.size())
                .mapToObj(i -> blank.get(i).typed(i < done.size() ? done.get(i).strip() : "")).toList();
        return new UpdateForm(Objects.requireNonNullElse(narrative, "").strip(), Objects.requireNonNullElse(claimed, ""),
                Objects.requireNonNullElse(asAt, "").strip(), counts, "", "", List.of());
    }

    UpdateForm wrong(List<Problem.Item> errors) {
        return new UpdateForm(narrative, claimed, asAt, counts, draft, resubmits, errors);
    }

    /** What cannot even be read; the rest is the owner's to judge. */
    List<Problem.Item> unreadable() {
        List<Problem.Item> errors = new ArrayList<>();
        if (narrative.isEmpty()) {
            errors.add(new Problem.Item("narrative", "Say what was done and what it changed."));
        }
        if (state() == null) {
            errors.add(new Problem.Item("claimed", "Choose how far the action is."));
        }
        if (date() == null) {
            errors.add(new Problem.Item("asAt", "Give the date that this speaks of, such as 2013-05-15."));
        }
        for (int i = 0; i < counts.size(); i++) {
            if (!counts.get(i).done().isEmpty() && !counts.get(i).isReadable()) {
                errors.add(new Problem.Item(countField(i), "Give a whole number, 0 to " + counts.get(i).total() + "."));
            }
        }
        return errors;
    }

    NewUpdate update() {
        return new NewUpdate(narrative, state(), date(), said(),
                resubmits.matches("[0-9a-f-]{36}") ? UUID.fromString(resubmits) : null);
    }

    /** What is there of it, to be finished later; a count that cannot be read is left out. */
    NewDraft draftSoFar() {
        return new NewDraft(narrative, state(), date(), said());
    }

    private List<Count> said() {
        return counts.stream().filter(QuantityField::isReadable).map(QuantityField::count).toList();
    }

    public List<ClaimedState> states() {
        return List.of(ClaimedState.values());
    }

    /** What is wrong with a field; null when nothing is. */
    public String error(String field) {
        return errors.stream().filter(item -> field.equals(item.field())).map(Problem.Item::detail).findFirst().orElse(null);
    }

    /** Name of the field of a count in errors. */
    public String countField(int index) {
        return "counts[" + index + "].done";
    }

    /** Id of the field that an error is about. */
    public String anchor(Problem.Item error) {
        if ("asAt".equals(error.field())) {
            return "asAtDate";
        }
        return error.field() == null ? "narrative" : error.field().replaceAll("[^A-Za-z0-9]", "");
    }

    private ClaimedState state() {
        return Arrays.stream(ClaimedState.values()).filter(one -> WireNames.of(one).equals(claimed)).findFirst().orElse(null);
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(asAt);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}

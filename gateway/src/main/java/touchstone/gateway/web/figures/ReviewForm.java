package touchstone.gateway.web.figures;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.reading.ReadingResults;
import touchstone.contracts.metrics.reading.ReadingReview;
import touchstone.contracts.metrics.reading.ReadingReviews;
import touchstone.contracts.metrics.reading.ReviewDecision;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.Problems;

/** Reads which figures were chosen in the queue and what was decided on them, and tells what became of each. */
final class ReviewForm {
    /** The field of the chosen figures. */
    static final String CHOSEN = "reviews";

    private ReviewForm() {}

    static ReadingReviews read(FormReader typed) {
        ReviewDecision decision = "true".equals(typed.typed("return")) ? ReviewDecision.RETURN : ReviewDecision.ACCEPT;
        String reason = typed.text("reason", "Say what is to be put right.");
        if (decision == ReviewDecision.RETURN) {
            typed.require("reason");
        }
        List<UUID> chosen = typed.lines("true".equals(typed.typed("all")) ? "offered" : CHOSEN).stream().filter(line -> line.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
        if (chosen.isEmpty()) {
            typed.wrong(CHOSEN, "Choose the figures that you have looked at.");
        }
        return new ReadingReviews(chosen.stream().map(reading -> new ReadingReview(reading, decision, reason)).toList());
    }

    /** Refused with the reason of each figure that nothing was done with; the others are done. */
    static Form told(FormReader typed, ReadingResults results) {
        List<Problem.Item> refused = results.items().stream().filter(result -> result.refused() != null)
                .map(result -> new Problem.Item(CHOSEN, result.refused())).distinct().toList();
        return refused.isEmpty() ? typed.form() : typed.form().refused(Problems.invalid(refused).problem());
    }
}

package touchstone.gateway.web.judgements;

import java.util.List;
import touchstone.contracts.metrics.assessment.Assessment;
import touchstone.contracts.metrics.assessment.AssessmentComparison;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedArea;
import touchstone.contracts.metrics.assessment.AssessmentMove;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * What the page of judgements shows.
 *
 * @param known     every assessment, withdrawn ones too, the latest first
 * @param recording the form that records one; null for who may not
 * @param wrong     the form that needs correcting; null when none does
 * @param saved     what has just been done; null when nothing was
 * @param at        where its forms are sent
 */
public record JudgementsView(AssessmentComparison comparison, List<Assessment> known, Form recording, Form wrong, JudgementsSaved saved, String at) {
    static final String RECORDING = "recording";

    public List<ComparedArea> keys() {
        return comparison.rows().stream().filter(ComparedArea::key).toList();
    }

    /** Of the table, in columns. */
    public int width() {
        return 1 + comparison.columns().size();
    }

    /** Whether the row before is of another part of the service. */
    public boolean isNewSection(int place) {
        List<ComparedArea> rows = comparison.rows();
        return place == 0 || !rows.get(place).section().equals(rows.get(place - 1).section());
    }

    /** Filled in as it stands. */
    public Form correcting(Assessment one) {
        return offered(one, AssessmentMove.CORRECT, Form.of(correction(one.key())).with("source", WireNames.of(one.source())).with("title", one.title())
                .with("assessedOn", one.assessedOn().toString()).with("dateWords", one.dateWords()).with("document", one.document())
                .with("open", one.open() ? "true" : "").with("judgements", JudgementSheet.write(one.judgements()))
                .with("totals", JudgementSheet.writeTotals(one.totals())));
    }

    public Form withdrawing(Assessment one) {
        return offered(one, AssessmentMove.WITHDRAW, Form.of(withdrawal(one.key())));
    }

    private Form offered(Assessment one, AssessmentMove move, Form blank) {
        return recording != null && one.allowed().contains(move) ? blank.or(wrong) : null;
    }

    static String correction(String assessment) {
        return "correcting-" + assessment;
    }

    static String withdrawal(String assessment) {
        return "withdrawing-" + assessment;
    }
}

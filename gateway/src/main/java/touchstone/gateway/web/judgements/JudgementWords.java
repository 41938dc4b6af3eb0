package touchstone.gateway.web.judgements;

import io.quarkus.qute.TemplateExtension;
import touchstone.contracts.metrics.assessment.AssessmentComparison.ComparedGrade;
import touchstone.contracts.metrics.assessment.AssessmentSource;
import touchstone.contracts.metrics.assessment.Grade;
import touchstone.gateway.status.words.Words;

/** How judgements read on their page. */
@TemplateExtension
final class JudgementWords {
    private JudgementWords() {}

    static String words(Grade grade) {
        return Words.sentence(JudgementSheet.words(grade));
    }

    static String words(AssessmentSource source) {
        return switch (source) {
            case SELF_ASSESSMENT -> "Self-assessment";
            case PEER_REVIEW -> "Peer review";
            case INSPECTION -> "Inspection";
        };
    }

    /** Which way it lies, as a shape beside the words; twice for more than one grade. */
    static String arrow(ComparedGrade cell) {
        String shape = cell.gap() == 0 ? "=" : cell.gap() > 0 ? "↑" : "↓";
        return shape.repeat(Math.max(1, Math.abs(cell.gap())));
    }
}

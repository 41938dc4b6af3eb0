package touchstone.gateway.web.inspection;

import io.quarkus.qute.TemplateExtension;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.gateway.status.words.Words;

/** How templates say when an inspection was. */
@TemplateExtension
final class InspectionWords {
    private InspectionWords() {}

    /** "4 to 15 June 2012", as far as it is known. */
    static String fieldwork(Inspection inspection) {
        if (inspection.fieldworkFrom() == null) {
            return "Days on site not recorded";
        }
        return inspection.fieldworkTo() == null ? "On site from " + Words.day(inspection.fieldworkFrom())
                : "On site from %s to %s".formatted(Words.day(inspection.fieldworkFrom()), Words.day(inspection.fieldworkTo()));
    }
}

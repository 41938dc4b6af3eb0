package touchstone.gateway.web.inspection;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.gateway.status.words.Words;

/** How templates say when an inspection was. */
@TemplateExtension
final class InspectionWords {
    private InspectionWords() {}

    /** When they looked, as far as it is known: by their first day on site, or by their report. */
    static LocalDate looked(Inspection inspection) {
        return Stream.of(inspection.fieldworkFrom(), inspection.publishedOn()).filter(Objects::nonNull).findFirst().orElse(LocalDate.MIN);
    }

    /** "4 to 15 June 2012", as far as it is known. */
    static String fieldwork(Inspection inspection) {
        if (inspection.fieldworkFrom() == null) {
            return "Days on site not recorded";
        }
        return inspection.fieldworkTo() == null ? "On site from " + Words.day(inspection.fieldworkFrom())
                : "On site from %s to %s".formatted(Words.day(inspection.fieldworkFrom()), Words.day(inspection.fieldworkTo()));
    }
}

package touchstone.contracts.plans.inspection;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.plan.Publication;

/**
 * An outside look at the council's services that yields recommendations and themes.
 *
 * @param inspectorate who looked: "Ofsted", "Department for Education"
 * @param publishedOn  when its report was published; null when unknown, and then nothing is derived from it
 * @param state        a draft's wording may still change; a published one's never
 */
public record Inspection(
        UUID id,
        int version,
        String reference,
        InspectionKind kind,
        String title,
        String inspectorate,
        LocalDate fieldworkFrom,
        LocalDate fieldworkTo,
        LocalDate publishedOn,
        Judgement judgement,
        Publication state) implements Versioned {}

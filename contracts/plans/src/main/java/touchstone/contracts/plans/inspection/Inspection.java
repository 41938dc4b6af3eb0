package touchstone.contracts.plans.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.plan.Publication;

/**
 * An outside look at the council's services that yields recommendations and themes.
 *
 * @param reference     unique in the authority: "ofsted-2013-01"
 * @param title         what people call it
 * @param inspectorate  who looked: "Ofsted", "Department for Education"
 * @param fieldworkFrom first day on site; null when not recorded
 * @param fieldworkTo   last day on site; null when not recorded
 * @param publishedOn   when its report was published; null when unknown, and then nothing is derived from it
 * @param judgement     null when not recorded
 * @param state         a draft's wording may still change; a published one's never
 * @param allowed       what the caller can do with it now
 */
public record Inspection(
        UUID id,
        int version,
        String reference,
        InspectionKind kind,
        String title,
        String inspectorate,
        @Nullable LocalDate fieldworkFrom,
        @Nullable LocalDate fieldworkTo,
        @Nullable LocalDate publishedOn,
        @Nullable Judgement judgement,
        Publication state,
        List<InspectionMove> allowed) implements Versioned {}

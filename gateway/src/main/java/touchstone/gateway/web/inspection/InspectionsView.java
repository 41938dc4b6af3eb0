package touchstone.gateway.web.inspection;

import java.util.List;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionKind;
import touchstone.contracts.plans.inspection.Judgement;
import touchstone.gateway.web.form.Form;

/**
 * The outside looks at a council.
 *
 * @param all  the latest first
 * @param form in which another is recorded; null for a reader who may not
 */
public record InspectionsView(List<Inspection> all, Form form, String base) {
    static final String NEW = "inspection";

    public List<InspectionKind> kinds() {
        return List.of(InspectionKind.values());
    }

    public List<Judgement> judgements() {
        return List.of(Judgement.values());
    }
}

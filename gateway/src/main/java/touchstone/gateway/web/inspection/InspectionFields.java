package touchstone.gateway.web.inspection;

import java.util.Objects;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionKind;
import touchstone.contracts.plans.inspection.Judgement;
import touchstone.contracts.plans.inspection.NewInspection;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.WireNames;

/** The fields of an inspection, wherever a form has them. */
final class InspectionFields {
    private InspectionFields() {}

    static NewInspection read(FormReader typed) {
        return new NewInspection(typed.text("reference", "Give its short name for addresses, such as ofsted-2013-01."),
                typed.choice(InspectionKind.class, "kind", "Choose what sort of look it was."), typed.text("title", "Say what people call it."),
                typed.text("inspectorate", "Say who looked, such as Ofsted."), typed.date("fieldworkFrom"), typed.date("fieldworkTo"), typed.date("publishedOn"),
                typed.choice(Judgement.class, "judgement", "Choose the overall grade, or that none was given."));
    }

    static Form filled(String id, Inspection inspection) {
        return Form.of(id).with("reference", inspection.reference()).with("kind", WireNames.of(inspection.kind())).with("title", inspection.title())
                .with("inspectorate", inspection.inspectorate()).with("fieldworkFrom", Objects.toString(inspection.fieldworkFrom(), ""))
                .with("fieldworkTo", Objects.toString(inspection.fieldworkTo(), "")).with("publishedOn", Objects.toString(inspection.publishedOn(), ""))
                .with("judgement", inspection.judgement() == null ? "" : WireNames.of(inspection.judgement()));
    }
}

package touchstone.gateway.web.inspection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionKind;
import touchstone.contracts.plans.inspection.InspectionMove;
import touchstone.contracts.plans.inspection.Judgement;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.contracts.plans.inspection.ThemeKind;
import touchstone.contracts.plans.plan.Publication;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.RecommendationMove;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.WireNames;

/**
 * An inspection with what it found and what it asks for.
 *
 * @param asks   its recommendations, by number
 * @param stands where each recommendation stands, by its id
 * @param answers actions that answer a gap, by its id
 * @param others the authority's other inspections, the latest first
 * @param wrong  the form that needs correcting, or that was only looked at; null for none
 * @param looked recommendations that were pasted to be looked at; null when none were
 * @param done   what has just been saved; null for nothing
 */
public record InspectionView(Inspection inspection, List<Theme> themes, List<Recommendation> asks, Map<UUID, RecommendationStatus> stands,
        Map<UUID, List<Action>> answers, List<Inspection> others, AgencyNames.Names names,
        Form wrong, List<NewRecommendation> looked, InspectionSaved done, String base) {
    static final String CORRECTION = "correction";
    static final String THEME = "theme";
    static final String ASKS = "asks-form";

    static String correctionOf(UUID recommendation) {
        return "correct-" + recommendation;
    }

    static String path(String authority, String reference) {
        return "/" + authority + "/inspections/" + reference;
    }

    /** Where it stands, and before where its forms are sent. */
    public String to() {
        return base + "/inspections/" + inspection.reference();
    }

    public boolean isDraft() {
        return inspection.state() == Publication.DRAFT;
    }

    public boolean publishes() {
        return inspection.allowed().contains(InspectionMove.PUBLISH);
    }

    public List<Theme> strengths() {
        return themes.stream().filter(theme -> theme.kind() == ThemeKind.STRENGTH).toList();
    }

    public List<Theme> gaps() {
        return themes.stream().filter(theme -> theme.kind() == ThemeKind.GAP).toList();
    }

    /** Null while it is not known. */
    public RecommendationStatus stands(Recommendation ask) {
        return stands.get(ask.id());
    }

    public List<Action> answers(Theme gap) {
        return answers.getOrDefault(gap.id(), List.of());
    }

    /** Others that looked later, the latest first. */
    public List<Inspection> after() {
        return others.stream().filter(one -> InspectionWords.looked(one).isAfter(InspectionWords.looked(inspection))).toList();
    }

    /** Others that looked before, or nobody knows when. */
    public List<Inspection> before() {
        return others.stream().filter(one -> !after().contains(one)).toList();
    }

    public Form publication() {
        return Form.of("publication").or(wrong);
    }

    /** Null for a reader who may not put it right. */
    public Form correction() {
        return inspection.allowed().contains(InspectionMove.CORRECT) ? InspectionFields.filled(CORRECTION, inspection).or(wrong) : null;
    }

    /** Null for a reader who may not add to it. */
    public Form theme() {
        return inspection.allowed().contains(InspectionMove.ADD_THEME) ? Form.of(THEME).or(wrong) : null;
    }

    /** Null for a reader who may not add to it. */
    public Form pasted() {
        return inspection.allowed().contains(InspectionMove.ADD_RECOMMENDATION) ? Form.of(ASKS).or(wrong) : null;
    }

    /** Null for a reader who may not put it right. */
    public Form correction(Recommendation ask) {
        return ask.allowed().contains(RecommendationMove.CORRECT) ? Form.of(correctionOf(ask.id())).with("reference", ask.reference())
                .with("number", String.valueOf(ask.number())).with("text", ask.text()).with("timescale", WireNames.of(ask.timescale()))
                .with("leadAgency", ask.leadAgency()).or(wrong) : null;
    }

    public List<Timescale> timescales() {
        return List.of(Timescale.values());
    }

    public List<InspectionKind> kinds() {
        return List.of(InspectionKind.values());
    }

    public List<Judgement> judgements() {
        return List.of(Judgement.values());
    }

    public List<ThemeKind> themeKinds() {
        return List.of(ThemeKind.values());
    }

    public Map<String, String> agencies() {
        return names.byName();
    }
}

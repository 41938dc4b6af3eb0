package touchstone.gateway.web.outline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.PlanMove;
import touchstone.contracts.plans.plan.Publication;
import touchstone.contracts.plans.plan.Workstream;
import touchstone.contracts.plans.rhythm.ReportingRhythm;
import touchstone.contracts.plans.rhythm.Rhythm;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.time.AsAt;

/**
 * A plan as it is drawn up: what it is called, how it is divided and reported on, and where actions are added.
 *
 * @param rhythms how often is reported, the latest first
 * @param actions how many it holds
 * @param wrong   the form that needs correcting, or that was only looked at; null for none
 * @param looked  actions that were pasted to be looked at; null when none were
 * @param done    what has just been saved; null for nothing
 */
public record OutlineView(Plan plan, List<Phase> phases, List<Workstream> workstreams, List<ReportingRhythm> rhythms, int actions,
        List<RecommendationTitle> recommendations, AgencyNames.Names names, Form wrong, LookedActions looked, OutlineSaved done, String base) {
    static final String CORRECTION = "correction";
    static final String RHYTHM = "rhythm";
    static final String PHASE = "phase";
    static final String WORKSTREAM = "workstream";
    static final String ACTION = "action";
    static final String ACTIONS = "actions-form";
    static final String SHEET = "actions-sheet";

    static String path(String authority, String reference) {
        return "/" + authority + "/plan/" + reference + "/outline";
    }

    static String correctionOf(UUID part) {
        return "correct-" + part;
    }

    /** Where it stands, and before where its forms are sent. */
    public String to() {
        return base + "/plan/" + plan.reference() + "/outline";
    }

    public boolean isDraft() {
        return plan.state() == Publication.DRAFT;
    }

    public boolean publishes() {
        return plan.allowed().contains(PlanMove.PUBLISH);
    }

    public Form publication() {
        return Form.of("publication").or(wrong);
    }

    public Form correction() {
        return Form.of(CORRECTION).with("reference", plan.reference()).with("title", plan.title()).or(wrong);
    }

    public Form reporting() {
        return Form.of(RHYTHM).with("from", AsAt.today().toString()).or(wrong);
    }

    public Form phase() {
        return Form.of(PHASE).with("number", String.valueOf(phases.size() + 1)).or(wrong);
    }

    public Form correction(Phase one) {
        return Form.of(correctionOf(one.id())).with("number", String.valueOf(one.number())).with("title", one.title())
                .with("waitsFor", Objects.toString(one.waitsFor(), "")).or(wrong);
    }

    public Form workstream() {
        return Form.of(WORKSTREAM).with("reference", "W" + (workstreams.size() + 1)).or(wrong);
    }

    public Form correction(Workstream one) {
        return Form.of(correctionOf(one.id())).with("reference", one.reference()).with("title", one.title())
                .with("phase", Objects.toString(one.phase(), "")).or(wrong);
    }

    public Form action() {
        return Form.of(ACTION).or(wrong);
    }

    public Form pasted() {
        return Form.of(ACTIONS).or(wrong);
    }

    public Form sheet() {
        return Form.of(SHEET).or(wrong);
    }

    public List<Rhythm> rhythmKinds() {
        return List.of(Rhythm.values());
    }

    public Map<String, String> agencies() {
        return names.byName();
    }

    /** "Phase 2: Practice"; null for none. */
    public String phaseOf(UUID id) {
        return phases.stream().filter(one -> one.id().equals(id)).map(one -> "Phase " + one.number() + ": " + one.title()).findFirst().orElse(null);
    }

    public String workstreamOf(UUID id) {
        return workstreams.stream().filter(one -> one.id().equals(id)).map(one -> one.reference() + " " + one.title()).findFirst().orElse(null);
    }

    public String recommendationOf(UUID id) {
        return recommendations.stream().filter(one -> one.id().equals(id)).map(RecommendationTitle::reference).findFirst().orElse(null);
    }
}

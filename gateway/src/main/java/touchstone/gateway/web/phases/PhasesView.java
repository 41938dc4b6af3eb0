package touchstone.gateway.web.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.PhaseMove;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.rating.Rag;
import touchstone.gateway.status.OwnerAnswers;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * The phases of an authority's plans.
 *
 * @param wrong   the form that needs correcting; null when none does
 * @param saved   what has just been recorded; null when nothing has
 */
public record PhasesView(List<Planned> plans, Form wrong, DecisionSaved saved, String base) {
    static final String SUSPENSION = "suspension";
    static final String RESUMPTION = "resumption";
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";

    public Form suspension(Phase phase) {
        return sent(SUSPENSION, phase, PhaseMove.SUSPEND);
    }

    public Form resumption(Phase phase) {
        return sent(RESUMPTION, phase, PhaseMove.RESUME);
    }

    public Form signOff(Phase phase) {
        return sent(SIGN_OFF, phase, PhaseMove.SIGN_OFF);
    }

    public Form reopening(Phase phase) {
        return sent(REOPENING, phase, PhaseMove.REOPEN);
    }

    /** How suspended looks. */
    public Rag suspended() {
        return Rag.SUSPENDED;
    }

    /** Where decisions about a phase are sent. */
    public String address(Planned planned, Phase phase) {
        return base + "/plan/phases/" + planned.plan() + "/" + phase.id();
    }

    static String id(String noun, UUID phase) {
        return noun + "-" + phase;
    }

    /** Null for a reader who may not do that now. */
    private Form sent(String noun, Phase phase, PhaseMove move) {
        return phase.allowed().contains(move) ? Form.of(id(noun, phase.id())).or(wrong) : null;
    }

    /** The phases of one plan, and what decisions about them can refer to. */
    public record Planned(UUID plan, String title, List<Stage> stages, CitableDecisions minutes) {

        static Planned of(Plan plan, List<Phase> phases, Map<String, ActionGroup> counted, OwnerAnswers answers) {
            Map<UUID, Phase> byId = phases.stream().collect(Collectors.toMap(Phase::id, Function.identity()));
            return new Planned(plan.id(), plan.title(), phases.stream().map(phase -> new Stage(phase, byId.get(phase.waitsFor()),
                    counted.get(phase.id().toString()))).toList(),
                    CitableDecisions.about(Set.of(Kind.PLAN.reference(plan.id())), answers));
        }
    }

    /** A phase with the one that it waits for, and its actions counted; null when there is none. */
    public record Stage(Phase phase, Phase awaited, ActionGroup actions) {

        /** "4 actions: 1 completed, 3 suspended". */
        public String progress() {
            if (actions == null) {
                return "No action belongs to it.";
            }
            List<String> each = new ArrayList<>();
            part(each, actions.completed(), "completed");
            part(each, actions.suspended(), "suspended");
            part(each, actions.overdue(), "overdue");
            part(each, actions.unreported(), "not reported on yet");
            return Words.count(actions.actions(), "action") + (each.isEmpty() ? "." : ": " + String.join(", ", each) + ".");
        }

        private static void part(List<String> parts, int number, String what) {
            if (number > 0) {
                parts.add(number + " " + what);
            }
        }
    }
}

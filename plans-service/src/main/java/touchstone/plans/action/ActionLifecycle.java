package touchstone.plans.action;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_ACCEPTED;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_CLAIMED;
import static touchstone.contracts.plans.action.ActionState.SIGNED_OFF;
import static touchstone.contracts.plans.action.ActionState.SUPERSEDED;
import static touchstone.contracts.plans.action.ActionState.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionHistoryApi;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.action.DependenciesApi;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.contracts.plans.withdrawal.WithdrawalsApi;
import touchstone.platform.caller.Caller;

/** What the states of an action mean and what can be done in each. In which one it is, {@code action_at} derives. */
public final class ActionLifecycle {
    private ActionLifecycle() {}

    /** Whether it is accepted as completed, or signed off. */
    public static boolean isDone(ActionState state) {
        return state == COMPLETED_ACCEPTED || state == SIGNED_OFF;
    }

    /** Whether something is left to do: it is neither done nor goes on as another. */
    public static boolean isOpen(ActionState state) {
        return !isDone(state) && state != SUPERSEDED;
    }

    /** Whether its agency says that it is completed, accepted or not. */
    static boolean isClaimed(ActionState state) {
        return isDone(state) || state == COMPLETED_CLAIMED;
    }

    /** Whether its dates count: it is open, and no body suspended it. */
    static boolean isRunning(ActionState state) {
        return isOpen(state) && state != SUSPENDED;
    }

    /** Whether it needs no decision any more. */
    public static boolean isSettled(ActionState state) {
        return state == SIGNED_OFF || state == SUPERSEDED;
    }

    /** @param ownSignOff whether a sign-off of its own stands, not only the one of what it answers */
    static boolean permits(ActionState state, boolean ownSignOff, ActionMove move) {
        return switch (move) {
            case EDIT, LINK, REPORT, SHOW_EVIDENCE, WITHDRAW -> true;
            case RE_PLAN, CARRY_OVER -> isOpen(state);
            case SIGN_OFF -> !isSettled(state);
            case REOPEN -> ownSignOff;
        };
    }

    /** What the caller can do with it now. */
    static List<ActionMove> allowed(Caller caller, String authority, boolean leads, ActionState state, boolean ownSignOff) {
        return Arrays.stream(ActionMove.values())
                .filter(move -> permits(state, ownSignOff, move) && isOf(caller, authority, leads, move)).toList();
    }

    /** Whether the caller may put evidence forward: the programme manager for any action, an agency for what it leads. */
    public static boolean showsEvidence(Caller caller, String authority, boolean leads) {
        return (leads || caller.is(PROGRAMME_MANAGER, authority)) && caller.may(EvidenceApi.class, "submit", authority);
    }

    /** Whether the caller may read how it came to be as it is: the authority, and an agency of what it leads. */
    public static boolean showsHistory(Caller caller, String authority, boolean leads) {
        return (leads || caller.viewOf(authority).isStaff()) && caller.may(ActionHistoryApi.class, "edits", authority);
    }

    private static boolean isOf(Caller caller, String authority, boolean leads, ActionMove move) {
        return switch (move) {
            case EDIT -> caller.may(ActionsApi.class, "edit", authority);
            case RE_PLAN -> caller.may(ActionsApi.class, "replan", authority);
            case LINK -> caller.may(DependenciesApi.class, "add", authority);
            case REPORT -> leads && caller.may(UpdatesApi.class, "submit", authority);
            case SHOW_EVIDENCE -> showsEvidence(caller, authority, leads);
            case SIGN_OFF -> caller.may(ActionDecisionsApi.class, "signOff", authority);
            case REOPEN -> caller.may(ActionDecisionsApi.class, "reopen", authority);
            case CARRY_OVER -> caller.may(ActionDecisionsApi.class, "carryOver", authority);
            case WITHDRAW -> caller.may(WithdrawalsApi.class, "withdraw", authority);
        };
    }

    /** A statement in which {@code {open}}, {@code {done}} and {@code {claimed}} stand for the states of which that is so. */
    public static String withStates(String sql) {
        return sql.replace("{open}", states(ActionLifecycle::isOpen)).replace("{done}", states(ActionLifecycle::isDone))
                .replace("{claimed}", states(ActionLifecycle::isClaimed));
    }

    private static String states(Predicate<ActionState> so) {
        return Arrays.stream(ActionState.values()).filter(so).map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}

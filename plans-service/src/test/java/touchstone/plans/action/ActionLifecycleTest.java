package touchstone.plans.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.plans.action.ActionMove.CARRY_OVER;
import static touchstone.contracts.plans.action.ActionMove.EDIT;
import static touchstone.contracts.plans.action.ActionMove.LINK;
import static touchstone.contracts.plans.action.ActionMove.REOPEN;
import static touchstone.contracts.plans.action.ActionMove.REPORT;
import static touchstone.contracts.plans.action.ActionMove.RE_PLAN;
import static touchstone.contracts.plans.action.ActionMove.SHOW_EVIDENCE;
import static touchstone.contracts.plans.action.ActionMove.SIGN_OFF;
import static touchstone.contracts.plans.action.ActionMove.WITHDRAW;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_ACCEPTED;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_CLAIMED;
import static touchstone.contracts.plans.action.ActionState.IN_PROGRESS;
import static touchstone.contracts.plans.action.ActionState.NOT_STARTED;
import static touchstone.contracts.plans.action.ActionState.ON_HOLD;
import static touchstone.contracts.plans.action.ActionState.SIGNED_OFF;
import static touchstone.contracts.plans.action.ActionState.SUPERSEDED;
import static touchstone.contracts.plans.action.ActionState.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionState;

class ActionLifecycleTest {
    private static final Set<ActionState> UNDER_WAY = EnumSet.of(NOT_STARTED, IN_PROGRESS, ON_HOLD, COMPLETED_CLAIMED);
    private static final Set<ActionMove> ALWAYS = EnumSet.of(EDIT, LINK, REPORT, SHOW_EVIDENCE, WITHDRAW);
    private static final Map<ActionState, Set<ActionMove>> ELSE = Map.of(
            NOT_STARTED, Set.of(RE_PLAN, CARRY_OVER, SIGN_OFF), IN_PROGRESS, Set.of(RE_PLAN, CARRY_OVER, SIGN_OFF),
            ON_HOLD, Set.of(RE_PLAN, CARRY_OVER, SIGN_OFF), SUSPENDED, Set.of(RE_PLAN, CARRY_OVER, SIGN_OFF),
            COMPLETED_CLAIMED, Set.of(RE_PLAN, CARRY_OVER, SIGN_OFF), COMPLETED_ACCEPTED, Set.of(SIGN_OFF),
            SIGNED_OFF, Set.of(), SUPERSEDED, Set.of());

    @Test
    void each_state_means_what_the_table_says() {
        assertEquals(plus(UNDER_WAY, SUSPENDED), states(ActionLifecycle::isOpen));
        assertEquals(UNDER_WAY, states(ActionLifecycle::isRunning));
        assertEquals(EnumSet.of(COMPLETED_ACCEPTED, SIGNED_OFF), states(ActionLifecycle::isDone));
        assertEquals(EnumSet.of(COMPLETED_CLAIMED, COMPLETED_ACCEPTED, SIGNED_OFF), states(ActionLifecycle::isClaimed));
        assertEquals(EnumSet.of(SIGNED_OFF, SUPERSEDED), states(ActionLifecycle::isSettled));
    }

    @ParameterizedTest
    @EnumSource
    void each_state_permits_what_the_table_says(ActionState state) {
        assertEquals(plus(ALWAYS, ELSE.get(state)), moves(state, false));
        assertEquals(plus(moves(state, false), Set.of(REOPEN)), moves(state, true));
    }

    @Test
    void a_statement_names_the_states_of_which_something_is_so() {
        assertEquals("state in ('COMPLETED_ACCEPTED', 'SIGNED_OFF')", ActionLifecycle.withStates("state in {done}"));
    }

    private static Set<ActionState> states(Predicate<ActionState> so) {
        return Arrays.stream(ActionState.values()).filter(so).collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionState.class)));
    }

    private static Set<ActionMove> moves(ActionState state, boolean ownSignOff) {
        return Arrays.stream(ActionMove.values()).filter(move -> ActionLifecycle.permits(state, ownSignOff, move))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionMove.class)));
    }

    private static Set<ActionState> plus(Set<ActionState> some, ActionState another) {
        EnumSet<ActionState> all = EnumSet.copyOf(some);
        all.add(another);
        return all;
    }

    private static Set<ActionMove> plus(Set<ActionMove> some, Set<ActionMove> others) {
        EnumSet<ActionMove> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}

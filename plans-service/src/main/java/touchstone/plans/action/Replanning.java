package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.replanning.NewDates;
import touchstone.contracts.plans.replanning.RePlanning;
import touchstone.plans.PlansErrors;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;

/** Moves the dates now promised, of one action or many in one statement. Original dates and lateness stay. */
@ApplicationScoped
class Replanning {
    private static final String MOVE = """
            with moved as (
                 insert into re_planning (id, action, was, due, decided_on, decided_by, decision, reason)
                 select uuidv7(), a.id, a.due, %s, :decidedOn, nullif(:decidedBy, ''), nullif(:decision, ''), :reason
                   from action a where a.id = any(:ids)
                 returning action, due)
            update action a set due = moved.due, original_due = coalesce(a.original_due, moved.due), version = a.version + 1
              from moved where a.id = moved.action""";

    private final EntityManager database;
    private final Reads reads;

    Replanning(EntityManager database, Reads reads) {
        this.database = database;
        this.reads = reads;
    }

    /** Moves all of them or none: 409 naming each that stands in the way, because it is not open or has no date to move. */
    void move(List<Action> actions, NewDates dates) {
        requireSense(dates);
        List<String> fixed = actions.stream().map(action -> whyFixed(action, dates)).filter(Objects::nonNull).toList();
        if (!fixed.isEmpty()) {
            throw PlansErrors.cannotChange(fixed);
        }
        move(actions.stream().map(Action::id).toArray(UUID[]::new), dates);
    }

    private void move(UUID[] ids, NewDates dates) {
        boolean shifted = dates.due() == null;
        database.createNativeQuery(MOVE.formatted(shifted ? "a.due + cast(:to as int)" : "cast(:to as date)"))
                .setParameter("to", shifted ? dates.shiftDays() : dates.due())
                .setParameter("ids", ids)
                .setParameter("decidedOn", dates.decidedOn()).setParameter("reason", dates.reason())
                .setParameter("decidedBy", Objects.requireNonNullElse(dates.decidedBy(), ""))
                .setParameter("decision", Objects.requireNonNullElse(dates.decision(), ""))
                .executeUpdate();
    }

    /** The latest first. */
    List<RePlanning> of(UUID action) {
        return reads.list("select n.* from re_planning n where n.action = :action order by n.decided_on desc, n.id desc",
                Map.of("action", action), row -> new RePlanning(row.id("id"), row.date("was"), row.date("due"), row.date("decided_on"),
                        row.text("decided_by"), row.text("decision"), row.text("reason")));
    }

    private static void requireSense(NewDates dates) {
        if ((dates.due() == null) == (dates.shiftDays() == null)) {
            throw Problems.invalid("due", "give either one date for all of them or the days that each moves by");
        }
    }

    private static String whyFixed(Action action, NewDates dates) {
        if (!action.open()) {
            return action.reference() + " is " + PlansErrors.words(action.state()) + ".";
        }
        boolean dateless = dates.due() == null && action.due() == null;
        return dateless ? action.reference() + " has no date that could move by days." : null;
    }
}

package touchstone.plans.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.action.ActionState;
import touchstone.plans.update.ListStatements;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

/** A page of a list costs the same in a plan of a thousand actions and in one of very many. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionListCostTest {
    private static final Logger LOG = Logger.getLogger(ActionListCostTest.class);
    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("touchstone.actions", 50_000);
    private static final UUID SEVENTH_WORKSTREAM = UUID.fromString(Crowd.part("2", 7));

    /** Indexes grow deeper by a level or two; a list that reads in proportion would read a hundred times as much. */
    private static final int DEEPER = 3;

    /** Below ten pages for each of its rows a list is cheap, although a small table can be had for less. */
    private static final int CHEAP = 10 * 50;

    @Test
    void every_list_reads_as_few_pages_among_very_many_actions_as_among_a_thousand() throws SQLException {
        Map<String, Integer> few = pagesRead(FEW);
        Map<String, Integer> many = pagesRead(MANY);
        List<String> grown = new ArrayList<>();
        few.forEach((list, pages) -> {
            LOG.infof("%s: %d pages among %d actions, %d among %d", list, pages, FEW, many.get(list), MANY);
            if (many.get(list) > Math.max(DEEPER * pages, CHEAP)) {
                grown.add("%s: %d pages, then %d".formatted(list, pages, many.get(list)));
            }
        });
        assertEquals(List.of(), grown, "lists that cost more in a larger plan");
    }

    private Map<String, Integer> pagesRead(int actions) throws SQLException {
        try (Connection connection = Owner.connect()) {
            Crowd.grow(connection, actions);
            Map<String, Integer> pages = new LinkedHashMap<>();
            for (Map.Entry<String, QueryPlan> plan : plans(connection, "A%07d".formatted(actions / 3)).entrySet()) {
                pages.put(plan.getKey(), plan.getValue().pages());
            }
            return pages;
        }
    }

    private static Map<String, QueryPlan> plans(Connection connection, String afterKey) throws SQLException {
        Map<String, QueryPlan> plans = new LinkedHashMap<>();
        for (Map.Entry<String, Consumer<ActionQuery>> list : lists().entrySet()) {
            ActionQuery query = new ActionQuery();
            list.getValue().accept(query);
            ActionFilter filter = ActionFilter.of(query);
            Map<String, Object> with = new HashMap<>(filter.with());
            with.put("afterKey", query.text == null && query.reference == null ? afterKey : "");
            plans.put("actions " + list.getKey(), run(connection, ActionQueries.pageSql(filter, 50), with));
        }
        for (Map.Entry<String, String> list : ListStatements.all().entrySet()) {
            plans.put(list.getKey(), run(connection, list.getValue(), Map.of("agency", "agency-7", "own", "agency-7", "state", "SUBMITTED", "afterKey", afterKey, "recommendation", Crowd.part("3", 7))));
        }
        return plans;
    }

    private static Map<String, Consumer<ActionQuery>> lists() {
        Map<String, Consumer<ActionQuery>> lists = new LinkedHashMap<>();
        lists.put("of every kind", query -> {});
        lists.put("of a plan", query -> query.plan = UUID.fromString(Crowd.PLAN));
        lists.put("of an inspection", query -> query.inspection = UUID.fromString(Crowd.PLAN));
        lists.put("of a recommendation", query -> query.recommendation = UUID.fromString(Crowd.part("3", 7)));
        lists.put("of a gap", query -> query.theme = UUID.fromString(Crowd.part("4", 7)));
        lists.put("of a workstream", query -> query.workstream = SEVENTH_WORKSTREAM);
        lists.put("of a phase", query -> query.phase = UUID.fromString(Crowd.part("1", 7)));
        lists.put("of an agency", query -> query.agency = "agency-7");
        lists.put("in a state", query -> query.state = ActionState.IN_PROGRESS);
        lists.put("overdue", query -> query.overdue = true);
        lists.put("due before", query -> query.dueBefore = LocalDate.of(2014, 1, 1));
        lists.put("with words", query -> query.text = "rarely");
        lists.put("of a reference", query -> query.reference = "A50");
        return lists;
    }

    private static QueryPlan run(Connection connection, String sql, Map<String, Object> with) throws SQLException {
        Map<String, String> literals = new HashMap<>(Map.of("asAt", "date '2013-06-13'", "inside", "true", "authority", "'crowded'", "staff", "false", "own", "'agency-7'"));
        with.forEach((name, value) -> literals.put(name, value instanceof Boolean ? value.toString() : "'" + value + "'"));
        QueryPlan.run(connection, sql, literals);
        return QueryPlan.run(connection, sql, literals);
    }

    @Test
    void a_list_is_read_in_order_through_its_index() throws SQLException {
        try (Connection connection = Owner.connect()) {
            Crowd.grow(connection, MANY);
            Map<String, QueryPlan> plans = plans(connection, "A%07d".formatted(MANY / 3));
            plans.get("actions of every kind").reads("action", "action_order").reads("progress_update", "progress_update_latest").withoutSorting("a.sort_key");
            plans.get("actions of an agency").reads("action", "action_agency_pkey").withoutSorting("led.sort_key");
            plans.get("a recommendation's updates").reads("action", "action_recommendation").reads("progress_update", "progress_update_latest");
            plans.get("the review queue").reads("progress_update", "progress_update_review").withoutSorting("u.id");
            plans.get("an agency's latest updates").reads("progress_update", "progress_update_agency").withoutSorting("u.id");
            plans.get("an agency's own updates").reads("progress_update", "progress_update_agency").withoutSorting("u.id");
            plans.get("owed updates").reads("action", "action_order").reads("progress_update", "progress_update_latest").withoutSorting("o.sort_key");
            plans.get("an agency's owed updates").reads("action", "action_lead").reads("progress_update", "progress_update_latest").withoutSorting("o.sort_key");
        }
    }
}

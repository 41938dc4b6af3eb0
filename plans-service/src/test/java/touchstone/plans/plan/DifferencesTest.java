package touchstone.plans.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.contracts.plans.version.Tally;
import touchstone.plans.Amended;
import touchstone.plans.Programme;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

/** Invariants of the comparison, on plans that were edited at random, and what it costs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DifferencesTest {
    private static final int ALL = 10_000;
    private static final List<String> EDITS = List.of(
            "update action set text = text || ' again' where plan = '%1$s' and sort_key like '%%%2$d'",
            "update action set owner = 'Head of Service', due = '2013-09-01', original_due = '2013-09-01' where plan = '%1$s' and sort_key like '%%%2$d'",
            "update action set withdrawn_on = '2013-06-01', withdrawn_because = 'Done' where plan = '%1$s' and sort_key like '%%%2$d'",
            """
            insert into action (id, version, authority, plan, reference, sort_key, text, lead_agency, co_leads, counts)
            select uuidv7(), 0, 'isle-of-wight', '%1$s', right(k, 20), k, 'Visit', 'council', '{}', '[]'
              from (select uuidv7() || '.%2$d' as k) keys""");

    @Inject
    DataSource database;

    @Inject
    VersionDifferences differences;

    @Inject
    VersionQueries editions;

    @RepeatedTest(15)
    void what_differs_leads_from_one_version_to_the_other_and_back() throws SQLException {
        UUID plan = editedAtRandom();
        Map<UUID, PlannedAction> was = held(plan, 1);
        Map<UUID, PlannedAction> now = held(plan, 2);
        assertEquals(now, applied(was, differing(plan, 1, 2)));
        assertEquals(was, applied(now, differing(plan, 2, 1)));
        assertEquals(List.of(), differing(plan, 2, 2));
        assertEquals(new Tally(0, 0, 0, now.size()), differences.tally(plan, 2, 2));
    }

    @RepeatedTest(15)
    void backwards_is_the_mirror_image_and_the_counts_agree() throws SQLException {
        UUID plan = editedAtRandom();
        List<ActionDifference> there = differing(plan, 1, 2);
        Map<List<PlannedAction>, List<String>> back = differing(plan, 2, 1).stream()
                .collect(Collectors.toMap(one -> Arrays.asList(one.now(), one.was()), ActionDifference::fields));
        assertEquals(there.size(), back.size());
        there.forEach(one -> assertEquals(one.fields(), back.get(Arrays.asList(one.was(), one.now()))));
        Tally tally = differences.tally(plan, 1, 2);
        assertEquals(there.size(), tally.added() + tally.removed() + tally.changed());
        assertEquals(held(plan, 2).size(), tally.added() + tally.changed() + tally.unchanged());
        assertEquals(new Tally(tally.removed(), tally.added(), tally.changed(), tally.unchanged()), differences.tally(plan, 2, 1));
        there.stream().filter(one -> one.was() != null && one.now() != null).forEach(one -> assertTrue(!one.fields().isEmpty()));
    }

    @Test
    void two_thousand_actions_are_compared_once_each_however_many_other_plans_hold() throws SQLException {
        Programme large = new Programme(null);
        crowd(new Programme(null), 40_000);
        crowd(large, 2_000);
        Amended.approved(large);
        sql("update action set text = 'Do it well' where plan = '%s' and sort_key like '%%5'".formatted(large.plan));
        sql("analyze action, version_action, plan_version");
        try (Connection connection = database.getConnection()) {
            QueryPlan plan = QueryPlan.of(connection, VersionDifferences.pageSql(50),
                    Map.of("plan", "'" + large.plan + "'", "from", "1", "to", "2", "afterKey", "''"));
            plan.reads("action", "action_plan");
            assertTrue(plan.text().matches("(?s).*(Merge|Hash) Full Join.*"), plan.text());
        }
        assertEquals(new Tally(0, 0, 200, 1800), differences.tally(UUID.fromString(large.plan), 1, 2));
    }

    private void crowd(Programme programme, int actions) throws SQLException {
        sql("""
                alter table action disable trigger audit_added;
                insert into action (id, version, authority, plan, reference, sort_key, text, lead_agency, co_leads, counts)
                select uuidv7(), 0, 'isle-of-wight', '%1$s', '%2$d.' || n, '%2$d.' || lpad(n::text, 6, '0'), 'Do it', 'council', '{}', '[]'
                  from generate_series(1, %3$d) n;
                alter table action enable trigger audit_added""".formatted(programme.plan, programme.number, actions));
    }

    /** Three actions approved, then a few edits, each of one or all of them. */
    private UUID editedAtRandom() throws SQLException {
        Programme programme = new Programme(null);
        String recommendation = programme.recommendation(1, "ongoing");
        for (int order = 1; order <= 3; order++) {
            programme.action(recommendation, order, "");
        }
        Amended.approved(programme);
        Arbitrary<String> edit = Arbitraries.of(EDITS).flatMap(sql ->
                Arbitraries.integers().between(1, 3).map(order -> sql.formatted(programme.plan, order)));
        List<String> edits = new ArrayList<>();
        JqwikSession.run(() -> edits.addAll(edit.list().ofMaxSize(6).sample()));
        for (String sql : edits) {
            sql(sql);
        }
        return UUID.fromString(programme.plan);
    }

    private void sql(String statement) throws SQLException {
        Owner.execute(statement);
    }

    private List<ActionDifference> differing(UUID plan, int from, int to) {
        return differences.page(plan, from, to, "", ALL).stream().map(Keyed::item).toList();
    }

    private Map<UUID, PlannedAction> held(UUID plan, int number) {
        return editions.actions(plan, number, "", ALL).stream().map(Keyed::item)
                .collect(Collectors.toMap(PlannedAction::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static Map<UUID, PlannedAction> applied(Map<UUID, PlannedAction> held, List<ActionDifference> differing) {
        Map<UUID, PlannedAction> after = new TreeMap<>(held);
        differing.forEach(one -> {
            if (one.now() == null) {
                after.remove(one.was().id());
            } else {
                after.put(one.now().id(), one.now());
            }
        });
        return after;
    }
}

package touchstone.plans.action;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionListCostTest {
    private static final Map<String, String> AS_AT = Map.of(
            "asAt", "date '2013-06-13'", "inside", "true", "authority", "'crowded'", "afterKey", "'A040000'",
            "agency", "'agency-7'", "id", "'01890a5d-ac96-774b-bcce-b302099a8057'");

    @Inject
    DataSource database;

    @BeforeEach
    void a_hundred_thousand_actions_each_reported_once() throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into plan (id, version, authority, reference, title, state)
                    values ('0190b2d8-0000-7000-8000-000000000000', 0, 'crowded', 'plan', 'Plan', 'PUBLISHED') on conflict do nothing;
                    alter table action disable trigger audit;
                    alter table progress_update disable trigger audit;
                    insert into action (id, version, authority, plan, reference, sort_key, text, lead_agency, co_leads, original_due, due, counts)
                    select uuidv7(), 0, 'crowded', '0190b2d8-0000-7000-8000-000000000000', 'A' || n, 'A' || lpad(n::text, 6, '0'), 'Do it',
                           'agency-' || n % 40, '{}', date '2013-01-01' + n % 700, date '2013-01-01' + n % 700, '[]'
                      from generate_series(1, 100000) n on conflict do nothing;
                    insert into progress_update (id, version, action, agency, author, narrative, claimed, as_at, counts, state)
                    select uuidv7(), 0, id, lead_agency, 'Officer', 'Going on', 'IN_PROGRESS', date '2013-03-01', '[]', 'ACCEPTED'
                      from action where authority = 'crowded' and not exists (select from progress_update u where u.action = action.id);
                    analyze action, progress_update, plan""");
        }
    }

    @Test
    void a_page_deep_in_the_list_reads_its_own_rows_only() throws SQLException {
        plan("").reads("action", "action_order").reads("progress_update", "progress_update_latest").withoutSorting("a.sort_key");
    }

    @Test
    void one_action_is_found_by_its_key() throws SQLException {
        plan(" and a.id = :id").reads("action", "action_pkey").reads("progress_update", "progress_update_latest");
    }

    private QueryPlan plan(String where) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return QueryPlan.of(connection, Actions.pageSql(where, 50), AS_AT);
        }
    }
}

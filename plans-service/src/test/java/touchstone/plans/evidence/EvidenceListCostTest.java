package touchstone.plans.evidence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceListCostTest {
    private static final String ACTION = "'0190b2d8-0000-7000-8000-000000000e01'";

    @Test
    void an_actions_evidence_is_read_and_nobody_elses_with_it() throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("""
                    insert into plan (id, version, authority, reference, title, state)
                    values ('0190b2d8-0000-7000-8000-000000000e00', 0, 'evident', 'plan', 'Plan', 'PUBLISHED');
                    insert into action (id, version, authority, plan, reference, sort_key, text, lead_agency, co_leads, counts)
                    select case n when 1 then %s::uuid else uuidv7() end, 0, 'evident', '0190b2d8-0000-7000-8000-000000000e00',
                           'A' || n, 'A' || n, 'Do it', 'council', '{}', '[]' from generate_series(1, 200) n;
                    insert into evidence (id, version, action, agency, kind, title, link, dated, state)
                    select uuidv7(), 0, a.id, 'council', 'OUTPUT', 'Audit', 'https://example.org', date '2013-01-01' + n, 'ACCEPTED'
                      from action a, generate_series(1, 50) n where a.authority = 'evident';
                    analyze evidence""".formatted(ACTION));
            QueryPlan.of(connection, EvidenceQueries.LIST, Map.of("action", ACTION, "asAt", "date '2013-06-13'", "manager", "false", "staff", "false", "own", "'council'"))
                    .reads("evidence", "evidence_action");
            connection.rollback();
        }
    }
}

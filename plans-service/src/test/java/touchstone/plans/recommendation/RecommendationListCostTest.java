package touchstone.plans.recommendation;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** An authority's recommendations cost what its own actions cost, however many its neighbours have. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecommendationListCostTest {
    private static final int COUNCILS = 1_000;

    /** Each council has ten recommendations with three actions each, and each row is looked up in a handful of indexes. */
    private static final int CHEAP = 12 * (10 + 3 * 10);

    @Test
    void a_council_reads_its_own_rows_through_their_indexes_and_nobody_elses_with_them() throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(SETTLED);
            QueryPlan plan = list(connection).reads("recommendation", "recommendation_order").reads("action", "action_recommendation")
                    .reads("progress_update", "progress_update_latest").reads("measure", "measure_recommendation")
                    .reads("rating_override", "rating_override_recommendation");
            assertTrue(plan.pages() <= CHEAP, plan.text());
            connection.rollback();
        }
    }

    /** Run once before, so that only what a second reader waits for is counted. */
    private static QueryPlan list(Connection connection) throws SQLException {
        Map<String, String> with = Map.of("authority", "'council-7'", "asAt", "date '2013-06-13'", "inside", "true");
        QueryPlan.run(connection, RecommendationQueries.ALL, with);
        return QueryPlan.run(connection, RecommendationQueries.ALL, with);
    }

    private static final String SETTLED = """
            alter table recommendation disable trigger user;
            alter table action disable trigger user;
            alter table progress_update disable trigger user;
            create temp table council on commit drop as
            select 'council-' || n as authority, uuidv7() as plan, uuidv7() as visit from generate_series(1, %d) n;
            insert into plan (id, version, authority, reference, title, state)
            select plan, 0, authority, 'plan', 'Plan', 'PUBLISHED' from council;
            insert into inspection (id, version, authority, reference, kind, title, inspectorate, judgement, state)
            select visit, 0, authority, 'visit', 'INSPECTION', 'Visit', 'Ofsted', 'NOT_JUDGED', 'PUBLISHED' from council;
            insert into recommendation (id, version, authority, inspection, reference, number, text, timescale, lead_agency, parts)
            select uuidv7(), 0, authority, visit, 'R' || n, n, 'Ask', 'ONGOING', 'council', '[]' from council, generate_series(1, 10) n;
            insert into measure (id, recommendation, text)
            select uuidv7(), r.id, 'Audits' from recommendation r join council c on c.authority = r.authority;
            insert into rating_override (id, recommendation, rag, reason, author, made_on, expires_on)
            select uuidv7(), r.id, 'AMBER', 'Seen', 'Director', '2013-06-01', '2013-07-01' from recommendation r join council c on c.authority = r.authority;
            insert into action (id, version, authority, plan, recommendation, reference, sort_key, text, lead_agency, co_leads, counts)
            select uuidv7(), 0, r.authority, c.plan, r.id, r.number || '.' || n, r.number || '.' || n, 'Do it', 'council', '{}', '[]'
              from recommendation r join council c on c.authority = r.authority, generate_series(1, 3) n;
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state)
            select uuidv7(), 0, a.authority, a.id, 'council', 'Officer', 'Going on', 'IN_PROGRESS', date '2013-03-01' + n, '[]', 'ACCEPTED'
              from action a join council c on c.authority = a.authority, generate_series(1, 2) n;
            alter table recommendation enable trigger user;
            alter table action enable trigger user;
            alter table progress_update enable trigger user;
            analyze plan, inspection, recommendation, measure, rating_override, action, progress_update""".formatted(COUNCILS);
}

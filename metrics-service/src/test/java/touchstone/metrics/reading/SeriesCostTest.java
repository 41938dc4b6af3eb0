package touchstone.metrics.reading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Crowd;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeriesCostTest {
    @Inject
    DataSource database;

    @Test
    void a_page_of_a_series_reads_its_own_rows_in_order() throws SQLException {
        plan(ReadingQueries.acceptedSql(12), Map.of("indicator", Crowd.SERIES_OF, "asAt", "date '2018-06-13'", "before", "'2016-12-31 2'"))
                .reads("reading", "reading_series").withoutSorting("r.slot");
    }

    @Test
    void the_review_queue_is_read_in_order() throws SQLException {
        plan(ReadingQueries.inReviewSql(50), Map.of("authority", "'crowded'", "state", "'SUBMITTED'", "everyones", "true", "agency", "''", "post", "''",
                        "after", "'00000000-0000-0000-0000-000000000000'"))
                .reads("reading", "reading_review").withoutSorting("r.id");
    }

    private QueryPlan plan(String sql, Map<String, String> literals) throws SQLException {
        Crowd.make();
        try (Connection connection = database.getConnection()) {
            return QueryPlan.of(connection, sql, literals);
        }
    }
}

package touchstone.metrics.standing;

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
class StandingsCostTest {
    @Inject
    DataSource database;

    @Test
    void a_page_of_indicators_reads_the_ends_of_its_own_series_only() throws SQLException {
        Crowd.make();
        try (Connection connection = database.getConnection()) {
            QueryPlan.of(connection, StandingQueries.pageSql("", 50), Map.of("authority", "'crowded'", "asAt", "date '2018-06-13'", "after", "'i0500'"))
                    .reads("indicator", "indicator_code_unique").withoutSorting("i.code");
            QueryPlan.of(connection, StandingQueries.seriesSql(), Map.of("asAt", "date '2018-06-13'", "ids",
                            "array(select id::text from indicator where authority = 'crowded' order by code limit 50)"))
                    .reads("reading", "reading_series").reads("reading", "reading_split").withoutSorting("r.slot");
        }
    }
}

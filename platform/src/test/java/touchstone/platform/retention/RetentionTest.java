package touchstone.platform.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.sql.Reads;
import touchstone.platform.testing.Owner;

@QuarkusTest
@TestProfile(NotesService.class)
class RetentionTest {
    @Inject
    Retention retention;

    @Inject
    Reads reads;

    private final Notes notes = new Notes();

    @Test
    void events_are_told_for_ninety_days_and_the_newest_for_ever() throws SQLException {
        notes.added("first");
        notes.added("last");
        List<Long> told = told();

        Owner.execute("update event set at = now() - interval '89 days'");
        retention.forget();
        assertEquals(told, told());

        Owner.execute("update event set at = now() - interval '91 days'");
        retention.forget();
        assertEquals(told.subList(1, 2), told());
        Notes.GATEWAY.asks().get("/changes/newest").then().statusCode(200).body("sequence", equalTo(told.get(1).intValue()));
    }

    private List<Long> told() {
        return reads.list("select sequence from event where authority = :authority order by sequence", Map.of("authority", notes.authority),
                row -> row.large("sequence"));
    }
}

package touchstone.governance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Audited;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditedTest {

    @Test
    void every_table_is_under_audit() throws SQLException {
        Audited.allBut("paper_content", "letter_content");
    }
}

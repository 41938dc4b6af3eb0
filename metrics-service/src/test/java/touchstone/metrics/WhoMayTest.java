package touchstone.metrics;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.SECRETARIAT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.WhoMay;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoMayTest {
    static final Council COUNCIL = new Council("who-may-council");

    static final Map<String, Person> PEOPLE = Map.of(
            "visitor", Person.VISITOR, "own agency", COUNCIL.agency("cafcass"), "other agency", COUNCIL.agency("police"),
            "manager", COUNCIL.manager(), "secretariat", Person.of("Board secretary", "council", COUNCIL.authority(), SECRETARIAT),
            "director", COUNCIL.director(), "adviser", Person.of("Adviser", null, "*", ADVISER),
            "administrator", Person.of("Administrator", null, COUNCIL.authority(), ADMINISTRATOR),
            "manager next door", new Council("durham").manager());

    @Test
    void every_operation_has_a_row() {
        WhoMay.table().coversTheContract();
    }

    @Test
    void a_token_for_another_service_is_nobodys() {
        WhoMay.takesItsOwnTokensOnly();
    }

    @Test
    void every_cell_of_the_table_is_so() {
        WhoMay.table().isProven(PEOPLE, MetricCalls.all());
    }

    @Test
    void each_example_of_the_contract_is_taken() {
        WhoMay.table().takesTheExamples(PEOPLE, MetricCalls.all());
    }
}

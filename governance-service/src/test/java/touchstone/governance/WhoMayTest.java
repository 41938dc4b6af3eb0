package touchstone.governance;

import static touchstone.governance.People.ADMINISTRATOR;
import static touchstone.governance.People.ADVISER;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.DIRECTOR;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.WhoMay;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoMayTest {
    static final Map<String, Person> PEOPLE = Map.of(
            "visitor", VISITOR, "seat", COUNCIL, "no seat", POLICE, "manager", MANAGER, "secretariat", CLERK, "director", DIRECTOR,
            "adviser", ADVISER, "administrator", ADMINISTRATOR, "secretariat next door", CLERK_NEXT_DOOR);

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
        WhoMay.table().isProven(PEOPLE, calls());
    }

    @Test
    void each_example_of_the_contract_is_taken() {
        WhoMay.table().takesTheExamples(PEOPLE, calls());
    }

    static Map<String, Function<Someone, Response>> calls() {
        Map<String, Function<Someone, Response>> calls = new HashMap<>(GovernanceCalls.reads());
        calls.putAll(GovernanceCalls.writes());
        calls.put("listChanges", person -> person.asks().get("/changes"));
        calls.put("getNewestChange", person -> person.asks().get("/changes/newest"));
        return calls;
    }
}

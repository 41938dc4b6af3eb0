package touchstone.plans;

import static java.util.Map.entry;
import static touchstone.plans.People.ADMIN;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.HEALTH;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.MANAGER_NEXT_DOOR;
import static touchstone.plans.People.NATIONAL_ADVISER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

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
            "visitor", VISITOR, "own agency", COUNCIL, "named agency", HEALTH, "other agency", POLICE, "manager", MANAGER,
            "secretariat", CLERK, "director", DIRECTOR_OF_SERVICES, "adviser", NATIONAL_ADVISER, "administrator", ADMIN,
            "manager next door", MANAGER_NEXT_DOOR);

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
        Map<String, Function<Someone, Response>> calls = new HashMap<>(PlanCalls.reads());
        calls.putAll(PlanCalls.writes());
        calls.putAll(EvidenceCalls.all());
        calls.putAll(AmendmentCalls.all());
        calls.putAll(Map.ofEntries(entry("listChanges", person -> person.asks().get("/changes")),
                entry("getNewestChange", person -> person.asks().get("/changes/newest"))));
        return calls;
    }
}

package touchstone.governance.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.ADMINISTRATOR;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AddedBankHolidaysTest {

    @Test
    void a_year_that_is_not_known_is_said_to_be_until_an_administrator_adds_it() {
        String meeting = new Board().planned("2030-01-08");
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.by", nullValue()).body("meeting.warnings.code", contains("holidays-unknown"));
        VISITOR.asks().get(GOVERNANCE + "/bank-holidays/2030").then().statusCode(404);
        put(2030, "{\"date\": \"2030-01-01\", \"name\": \"New Year's Day\"}").statusCode(200);
        put(2029, "{\"date\": \"2029-12-25\", \"name\": \"Christmas Day\"}, {\"date\": \"2029-12-26\", \"name\": \"Boxing Day\"}").statusCode(200);
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.by", equalTo("2029-12-28")).body("meeting.warnings", empty());
        VISITOR.asks().get(GOVERNANCE + "/bank-holidays/2030").then().statusCode(200).body("days.name", contains("New Year's Day"));
        put(2030, "{\"date\": \"2030-01-01\", \"name\": \"New Year's Day\"}, {\"date\": \"2030-04-19\", \"name\": \"Good Friday\"}").statusCode(200).body("days", hasSize(2));
    }

    @Test
    void a_year_that_came_with_the_software_stays() {
        put(2027, "{\"date\": \"2027-01-01\", \"name\": \"New Year's Day\"}").statusCode(409);
        VISITOR.asks().get(GOVERNANCE + "/bank-holidays/2027").then().statusCode(200).body("days", hasSize(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2033-01-03", "2032-01-03", "2032-01-04"})
    void a_bank_holiday_is_a_working_day_of_its_year(String day) {
        put(2032, "{\"date\": \"%s\", \"name\": \"New Year's Day\"}".formatted(day)).statusCode(422).body("errors.field", contains("days[0].date"));
    }

    private static ValidatableResponse put(int year, String days) {
        return ADMINISTRATOR.asks().body("{\"days\": [" + days + "]}").put(GOVERNANCE + "/bank-holidays/" + year).then();
    }
}

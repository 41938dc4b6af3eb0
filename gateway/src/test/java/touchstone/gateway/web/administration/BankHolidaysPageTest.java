package touchstone.gateway.web.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class BankHolidaysPageTest {
    private static final String PAGE = "/administration/isle-of-wight/bank-holidays";
    private static String administrator;
    private static String secretary;

    @BeforeEach
    void somebodyWhoMayAndSomebodyWhoMayNot() {
        if (administrator == null) {
            Callers.council("isle-of-wight");
            administrator = Callers.open("isle-of-wight", "holidays", Role.ADMINISTRATOR).then().statusCode(201).extract().path("password");
            secretary = Callers.open("isle-of-wight", "holidays-clerk", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
    }

    @Test
    void the_years_that_are_known_stand_there_for_administrators() {
        as("holidays", administrator).get(PAGE).then().statusCode(200).body(allOf(containsString("the years from 2012 to 2027"), containsString("Diamond Jubilee"),
                containsString(PAGE + "/2027-12-27/withdrawal")));
        as("holidays-clerk", secretary).get(PAGE).then().statusCode(403);
    }

    @Test
    void what_a_file_would_change_is_said_first() {
        sent("dryRun").statusCode(200).body(allOf(containsString("would change 1 day"), containsString("Monday 3 January 2028 is new")));
        assertTrue(Recorded.written.endsWith("{\"england-and-wales\": {}}"), Recorded.written);
        sent("ignored").statusCode(303).header("Location", endsWith(PAGE + "?done=HOLIDAYS&changed=1"));
    }

    @Test
    void a_file_that_its_owner_refuses_is_refused_in_the_owners_words() {
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "Some of it cannot be accepted", "status": 422, "detail": "Correct it.",
                 "errors": [{"field": "file", "detail": "is no JSON that can be read. Nothing was imported"}]}""";
        sent("ignored").statusCode(422).body(allOf(containsString("is no JSON that can be read. Nothing was imported"), containsString("id=\"published-file-error\"")));
    }

    @Test
    void a_day_is_added_and_withdrawn() {
        as("holidays", administrator).formParam("date", "2027-05-17").formParam("name", "Jubilee").post(PAGE).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"date\":\"2027-05-17\""), Recorded.written);
        as("holidays", administrator).post(PAGE).then().statusCode(422).body(containsString("Give the day, such as 2027-05-03."));
        as("holidays", administrator).post(PAGE + "/2027-12-27/withdrawal").then().statusCode(303).header("Location", endsWith("?done=HOLIDAY_WITHDRAWN&changed=1"));
        as("holidays", administrator).get(PAGE + "?done=HOLIDAY_WITHDRAWN").then().body(containsString("That day is a working day now."));
    }

    private static ValidatableResponse sent(String button) {
        return as("holidays", administrator).contentType("multipart/form-data").multiPart(button, "true")
                .multiPart("file", "bank-holidays.json", "{\"england-and-wales\": {}}".getBytes(UTF_8), "application/json").post(PAGE + "/imports").then();
    }

    private static RequestSpecification as(String name, String password) {
        return given().followRedirects(false).accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8").basicAuth(name, password);
    }
}

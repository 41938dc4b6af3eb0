package touchstone.governance.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MembershipTest {

    @Test
    void who_was_a_member_on_a_date() {
        String members = GOVERNANCE + "/bodies/" + new Board().id + "/members";
        String seat = CLERK.asks().body("""
                {"post": "Head of Safeguarding", "agency": "police", "role": "member", "voting": true, "from": "2013-04-23"}""")
                .post(members).then().statusCode(201).extract().path("id");
        CLERK.asks().body("{\"until\": \"2013-12-31\"}").post(members + "/" + seat + "/ending").then()
                .statusCode(200).body("until", equalTo("2013-12-31"));

        VISITOR.asks().get(members + "?on=2013-04-22").then().body("items.post", not(hasItem("Head of Safeguarding")));
        VISITOR.asks().get(members + "?on=2013-12-31").then().body("items.post", hasItem("Head of Safeguarding"))
                .body("items[0].role", equalTo("chair"));
        VISITOR.asks().get(members + "?on=2014-01-01").then().body("items.post", not(hasItem("Head of Safeguarding")));
    }

    @Test
    void advisers_do_not_vote() {
        CLERK.asks().body("{\"post\": \"National adviser\", \"role\": \"adviser\", \"voting\": true}")
                .post(GOVERNANCE + "/bodies/" + new Board().id + "/members").then()
                .statusCode(422).body("errors.field", hasItem("voting"));
    }

    @Test
    void a_membership_ends_once_and_not_before_it_began() {
        String members = GOVERNANCE + "/bodies/" + new Board().id + "/members";
        String ending = members + "/" + CLERK.asks().body("""
                {"post": "Headteacher", "role": "member", "voting": true, "from": "2013-04-23"}""")
                .post(members).path("id") + "/ending";
        CLERK.asks().body("{\"until\": \"2013-04-22\"}").post(ending).then().statusCode(422);
        CLERK.asks().body("{\"until\": \"2013-05-31\"}").post(ending).then().statusCode(200);
        CLERK.asks().body("{\"until\": \"2013-06-30\"}").post(ending).then().statusCode(409);
    }

    @Test
    void a_post_has_one_seat_at_a_time_however_it_is_written() {
        String members = members();
        seat(members, "Chief Nurse", "health", "member", ", \"from\": \"2013-04-01\", \"until\": \"2014-03-31\"").statusCode(201);
        seat(members, " chief  nurse", "health", "member", ", \"from\": \"2014-03-31\"").statusCode(409)
                .body("detail", startsWith("Chief Nurse sits on Improvement Board already, as member, from 1 April 2013 to 31 March 2014. "
                        + "End or correct that seat first, or choose days outside it."));
        seat(members, "Chief Nurse", null, "adviser", "").statusCode(409);
        seat(members, "Chief Nurse", "hospital", "member", "").statusCode(201);
        seat(members, "Chief Nurse", "health", "vice-chair", ", \"from\": \"2014-04-01\"").statusCode(201);
    }

    @Test
    void a_body_has_one_chair_at_a_time() {
        String members = members();
        seat(members, "Leader", "council", "chair", "").statusCode(409)
                .body("detail", startsWith("Improvement Board has a chair already: Independent Chair, without dates."));
        String chair = CLERK.asks().get(members).path("items[0].id");
        CLERK.asks().body("{\"until\": \"2013-12-31\"}").post(members + "/" + chair + "/ending").then().statusCode(200);
        seat(members, "Leader", "council", "chair", ", \"from\": \"2014-01-01\"").statusCode(201);
    }

    @Test
    void a_mistake_is_put_right_with_a_reason_and_changes_no_past_roll() {
        Board board = new Board();
        String meeting = board.open("2013-05-21", 3);
        String members = GOVERNANCE + "/bodies/" + board.id + "/members";
        String wrong = "{\"member\": {\"post\": \"%s\", \"role\": \"member\", \"voting\": true, \"substitutes\": [\"Deputy\"]}%s}";
        correct(members, board.members.get(2), wrong.formatted("Lead Member for Children", "")).statusCode(422).body("errors.field", hasItem("reason"));
        correct(members, board.members.get(2), wrong.formatted("independent chair", ", \"reason\": \"Misspelt\"")).statusCode(409);
        correct(members, board.members.get(2), wrong.formatted("Deputy", ", \"reason\": \"Misspelt\"")).statusCode(422).body("errors.field", hasItem("substitutes"));
        correct(members, board.members.get(2), wrong.formatted("Lead Member for Children", ", \"reason\": \"Misspelt\"")).statusCode(200)
                .body("post", equalTo("Lead Member for Children")).body("substitutes", contains("Deputy")).body("corrected", equalTo("Misspelt"));
        VISITOR.asks().get(members).then().body("items.corrected", everyItem(nullValue())).body("items.post", hasItem("Lead Member for Children"));
        CLERK.asks().get(meeting + "/attendance").then().body("members.post", hasItem("Lead Member")).body("members.post", not(hasItem("Lead Member for Children")));
    }

    @Test
    void a_vacancy_is_shown_until_it_is_filled_and_so_is_a_term_that_ends_soon() {
        String members = members();
        String nurse = seat(members, "Chief Nurse", "health", "member", "").statusCode(201).extract().path("id");
        CLERK.asks().body("{\"until\": \"2013-12-31\", \"vacant\": true}").post(members + "/" + nurse + "/ending").then().statusCode(200);
        VISITOR.asks().get(members + "?on=2013-11-01").then().body(of("Chief Nurse", "endsSoon"), equalTo(true)).body(of("Chief Nurse", "open"), equalTo(true));
        VISITOR.asks().get(members + "?on=2013-11-01").then().body(of("Lead Member", "endsSoon"), equalTo(false));
        VISITOR.asks().get(members + "?on=2013-10-31").then().body(of("Chief Nurse", "endsSoon"), equalTo(false));
        VISITOR.asks().get(members + "?on=2014-02-01").then().body(of("Chief Nurse", "vacant"), equalTo(true)).body(of("Chief Nurse", "open"), equalTo(false));
        seat(members, "Chief nurse", "health", "member", ", \"from\": \"2014-02-01\"").statusCode(201);
        VISITOR.asks().get(members + "?on=2014-02-01").then().body("items.findAll { it.vacant }", empty());
        VISITOR.asks().get(members + "?on=2014-01-31").then().body(of("Chief Nurse", "vacant"), equalTo(true));
    }

    @Test
    void several_seats_are_given_together_or_none() {
        String members = members();
        String seatings = members.replace("/members", "/seatings");
        CLERK.asks().body("""
                {"members": [{"post": "Borough Commander", "agency": "police", "role": "member", "voting": true},
                             {"post": "borough commander", "agency": "police", "role": "member", "voting": true},
                             {"post": "Adviser", "role": "adviser", "voting": true}]}""").post(seatings).then().statusCode(422)
                .body("errors.field", contains("members[1]", "members[2].voting"))
                .body("errors[0].detail", startsWith("Borough Commander sits on Improvement Board already"));
        VISITOR.asks().get(members).then().body("items.post", not(hasItem("Borough Commander")));
        CLERK.asks().body("""
                {"members": [{"post": "Borough Commander", "agency": "police", "role": "vice-chair", "voting": true},
                             {"post": "Adviser", "role": "adviser", "voting": false}]}""").post(seatings).then().statusCode(201)
                .body("members.post", contains("Borough Commander", "Adviser"));
        VISITOR.asks().get(members).then().body("items.post", hasItem("Adviser"));
    }

    private static String members() {
        return GOVERNANCE + "/bodies/" + new Board().id + "/members";
    }

    private static String of(String post, String field) {
        return "items.find { it.post == '%s' }.%s".formatted(post, field);
    }

    private static ValidatableResponse seat(String members, String post, String agency, String role, String more) {
        return CLERK.asks().body("{\"post\": \"%s\", \"role\": \"%s\", \"voting\": false%s%s}".formatted(post, role,
                agency == null ? "" : ", \"agency\": \"" + agency + "\"", more)).post(members).then();
    }

    private static ValidatableResponse correct(String members, String seat, String body) {
        return CLERK.asks().header("If-Match", "*").body(body).put(members + "/" + seat).then();
    }
}

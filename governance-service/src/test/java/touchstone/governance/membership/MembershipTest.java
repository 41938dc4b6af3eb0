package touchstone.governance.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

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
}

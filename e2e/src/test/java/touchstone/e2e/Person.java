package touchstone.e2e;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Somebody who signs in: a person of the demo, or the administrator of the installation. */
record Person(String authority, String slug) {
    static final Person ADMINISTRATOR = new Person("", "administrator");

    void signIn(Page page) {
        String[] known = signIn();
        Browser.enter(page, known[0], known[1]);
    }

    /** As a program of theirs would call the API. */
    RequestSpecification api() {
        String[] known = signIn();
        return given().auth().preemptive().basic(known[0], known[1]).contentType(ContentType.JSON);
    }

    private String[] signIn() {
        return equals(ADMINISTRATOR) ? new String[] {slug, Suite.administratorsPassword()} : Suite.person(authority, slug);
    }

    @Override
    public String toString() {
        return slug + " " + authority;
    }
}

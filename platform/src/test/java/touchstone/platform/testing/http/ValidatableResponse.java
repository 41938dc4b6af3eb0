package touchstone.platform.testing.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.hamcrest.Matcher;

/** An answer of which something must be true; what is not fails the test, with all that was answered. */
public final class ValidatableResponse {
    private final Response answer;

    ValidatableResponse(Response answer) {
        this.answer = answer;
    }

    public ValidatableResponse statusCode(int expected) {
        return statusCode(is(expected));
    }

    public ValidatableResponse statusCode(Matcher<? super Integer> expected) {
        return holds("status", answer.statusCode(), expected);
    }

    public ValidatableResponse header(String name, String expected) {
        return header(name, equalTo(expected));
    }

    public ValidatableResponse header(String name, Matcher<? super String> expected) {
        return holds(name, answer.header(name), expected);
    }

    /** With whatever parameters. */
    public ValidatableResponse contentType(String expected) {
        return contentType(anyOf(equalTo(expected), startsWith(expected + ";")));
    }

    public ValidatableResponse contentType(Matcher<? super String> expected) {
        return holds("Content-Type", answer.contentType(), expected);
    }

    public ValidatableResponse cookie(String name, String expected) {
        return cookie(name, equalTo(expected));
    }

    public ValidatableResponse cookie(String name, Matcher<? super String> expected) {
        return holds("cookie " + name, answer.cookie(name), expected);
    }

    @SafeVarargs
    public final ValidatableResponse body(Matcher<? super String>... expected) {
        for (Matcher<? super String> one : expected) {
            assertThat(answer.asString(), one);
        }
        return this;
    }

    /** What stands at a {@link JsonPath}. */
    @SuppressWarnings("unchecked")
    public ValidatableResponse body(String path, Matcher<?> expected) {
        return holds(path, answer.path(path), (Matcher<Object>) expected);
    }

    /** Milliseconds until it had come. */
    public ValidatableResponse time(Matcher<Long> expected) {
        return holds("milliseconds", answer.time(), expected);
    }

    public Response extract() {
        return answer;
    }

    private <T> ValidatableResponse holds(String what, T actual, Matcher<? super T> expected) {
        if (!expected.matches(actual)) {
            assertThat(what + " of " + answer, actual, expected);
        }
        return this;
    }
}

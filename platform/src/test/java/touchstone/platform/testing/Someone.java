package touchstone.platform.testing;

import touchstone.platform.testing.http.RequestSpecification;

/** Whoever calls in a test: a {@link Person} with a signed token at a service, a password or a secret at the gateway. */
@FunctionalInterface
public interface Someone {

    /** The beginning of a request by them, with and for JSON. */
    RequestSpecification asks();
}

package touchstone.platform.command;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An operation that changes something: one transaction, audited under the caller's name, and done only once for one
 * {@code Idempotency-Key}. The same key with the same request answers the same again; with another request it is 422.
 */
@Inherited
@InterceptorBinding
@Transactional
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Command {

    /** Whether the answer holds a secret, which is not remembered: then the same again is 409, and nothing is done anew. */
    @Nonbinding
    boolean answersSecret() default false;
}

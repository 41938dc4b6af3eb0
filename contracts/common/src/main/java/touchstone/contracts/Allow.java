package touchstone.contracts;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may call an operation, in the authority named by its path. An operation without it is refused to everyone
 * and fails the build. What a permitted caller then finds is narrowed again by the query that loads it.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Allow {
    Role[] value();
}

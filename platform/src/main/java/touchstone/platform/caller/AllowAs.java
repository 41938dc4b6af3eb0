package touchstone.platform.caller;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import touchstone.contracts.Allow;

/** Whoever may call an operation of a contract may call this too, as its {@link Allow} says: a form is for those who may send it. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface AllowAs {
    Class<?> contract();

    String operation();
}

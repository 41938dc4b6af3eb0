package touchstone.contracts;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A short name in addresses, such as an authority's or an agency's: lower-case letters, digits and single hyphens. */
@Documented
@Pattern(regexp = Slug.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
public @interface Slug {
    String PATTERN = "[a-z0-9]+(-[a-z0-9]+){0,9}";

    String message() default "must be lower-case letters, digits and hyphens, such as 'stockton-on-tees'";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package touchstone.contracts.governance.agenda;

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
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import touchstone.contracts.Reference;

/** A typed reference to what an item, decision or risk is about; the thing itself belongs to whichever service it names. */
@Documented
@Size(max = 120)
@Pattern(regexp = Reference.ANY)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
public @interface Subject {
    String message() default "must be a reference such as 'touchstone:plans:recommendation:ID'";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

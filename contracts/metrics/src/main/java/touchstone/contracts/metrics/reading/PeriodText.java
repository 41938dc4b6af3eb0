package touchstone.contracts.metrics.reading;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A period as people write it: financial year 2012/13, quarter 2012/13 Q3, month 2017-01, or day 2013-02-20. */
@Documented
@Pattern(regexp = PeriodText.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
public @interface PeriodText {
    String PATTERN = "(19|20|21)\\d\\d(/\\d\\d( Q[1-4])?|-\\d\\d(-\\d\\d)?)";

    String message() default "must be like '2012/13', '2012/13 Q3', '2017-01' or '2013-02-20'";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

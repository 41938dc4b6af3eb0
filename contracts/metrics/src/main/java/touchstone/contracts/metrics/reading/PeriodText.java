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

/** A period as people write it; each kind has one way. */
@Documented
@Pattern(regexp = PeriodText.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
public @interface PeriodText {
    String PATTERN = "(19|20|21)\\d\\d(/\\d\\d( Q[1-4]| AY)?|-W\\d\\d|-\\d\\d(-\\d\\d| YTD| R12)?)?";

    /** How each kind is written. */
    String NOTATION = "'2012/13' (financial year), '2012/13 Q3', '2012/13 AY' (academic year), '2012' (calendar year), '2013-01' (month), "
            + "'2013-W07' (week), '2013-02-20' (day), '2012-12 YTD' (April to December) or '2013-03 R12' (twelve months to March)";

    String message() default "must be written like " + NOTATION;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

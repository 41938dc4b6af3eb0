package touchstone.contracts.metrics.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a reading if it were submitted.
 *
 * @param value   the figure that it would be, computed where it can be; null when there is none
 * @param missing why there is none; null when there is one, or something is wrong
 * @param errors  what is wrong with it, by its fields; empty when it would be taken
 */
public record ReadingCheck(@Nullable BigDecimal value, @Nullable Missing missing, List<ReadingFault> errors) {}

package touchstone.contracts.metrics.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Identified;

/** A target from a date on; the one with the latest date not after a period's last day is in force for it. */
public record Target(
        UUID id,
        LocalDate from,
        BigDecimal value,
        BigDecimal tolerance,
        BigDecimal low,
        BigDecimal high,
        String source) implements Identified {}

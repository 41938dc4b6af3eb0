package touchstone.contracts.governance.risk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a risk; never changed.
 *
 * @param score      from then on, 1 to 25; null when unscored, which is not zero
 * @param scoring    in words, where the score comes from or that there is none
 * @param assessedOn the day of the assessment that held then; null when the record does not say
 * @param mitigation what was done about it then; null when the record does not say
 * @param words      the reason or the remark; null when none was given
 * @param madeBy     post that recorded it
 * @param madeAt     when it was recorded
 */
public record RiskStep(
        RiskStepKind kind,
        @Nullable Integer score,
        String scoring,
        @Nullable LocalDate assessedOn,
        @Nullable String mitigation,
        @Nullable String words,
        String madeBy,
        OffsetDateTime madeAt) {}

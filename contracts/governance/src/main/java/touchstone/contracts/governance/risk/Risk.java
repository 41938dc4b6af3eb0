package touchstone.contracts.governance.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * Something that may go wrong.
 *
 * @param reference   as in the council's register: "CESC02"
 * @param statedScore the score as its source gives it; null when it gives none
 * @param score       likelihood times impact, or else the stated score, 1 to 25; null when unscored, which is not zero
 * @param scoring     in words, where the score comes from or that there is none
 * @param assessedOn  null when the record does not say
 */
public record Risk(
        UUID id,
        int version,
        String reference,
        String title,
        Integer likelihood,
        Integer impact,
        Integer statedScore,
        Integer score,
        String scoring,
        LocalDate assessedOn,
        String owner,
        String mitigation,
        List<String> subjects) implements Versioned {}

package touchstone.contracts.governance.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * Something that may go wrong.
 *
 * @param reference   as in the council's register: "CESC02"
 * @param body        in whose register it stands; null when in none's
 * @param bodyName    what people call that body; null when it stands in none's
 * @param title       what may go wrong
 * @param likelihood  1 (rare) to 5 (almost certain); null when unscored
 * @param impact      1 (slight) to 5 (catastrophic); null when unscored
 * @param statedScore the score as its source gives it; null when it gives none
 * @param score       likelihood times impact, or else the stated score, 1 to 25; null when unscored, which is not zero
 * @param scoring     in words, where the score comes from or that there is none
 * @param assessedOn  null when the record does not say
 * @param direction   of the score since the assessment before; null when one of the two has none, or there is no other
 * @param trend       the same in words: "Up from 12."; null when it was assessed no more than once
 * @param agency      whose risk it is; null when of none alone
 * @param owner       a post; null when none is named
 * @param mitigation  what is done about it; null when the record does not say
 * @param subjects    typed references of what it is about
 * @param open        whether it was not closed by the date asked about
 * @param closedOn    null while it is open
 * @param closing     why it was closed; null while it is open
 * @param history     what happened to it by the date asked about, the latest first
 * @param allowed     what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Risk(
        UUID id,
        int version,
        String reference,
        @Nullable UUID body,
        @Nullable String bodyName,
        String title,
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Nullable Integer statedScore,
        @Nullable Integer score,
        String scoring,
        @Nullable LocalDate assessedOn,
        @Nullable RiskDirection direction,
        @Nullable String trend,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable String mitigation,
        List<String> subjects,
        boolean open,
        @Nullable LocalDate closedOn,
        @Nullable String closing,
        List<RiskStep> history,
        List<RiskMove> allowed) implements Versioned {}

package touchstone.governance.risk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import touchstone.contracts.governance.risk.RiskStep;
import touchstone.contracts.governance.risk.RiskStepKind;

/** A step of a risk as its row tells it. */
record RiskStepEntry(RiskStepKind kind, Integer likelihood, Integer impact, Integer stated, LocalDate assessedOn, String mitigation, String words,
        String madeBy, OffsetDateTime madeAt) {

    Score score() {
        return new Score(likelihood, impact, stated);
    }

    RiskStep record() {
        return new RiskStep(kind, score().value(), score().words(), assessedOn, mitigation, words, madeBy, madeAt);
    }
}

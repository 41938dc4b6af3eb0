package touchstone.governance.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.Decision;
import touchstone.contracts.governance.Verb;
import touchstone.contracts.governance.Votes;

/** A decision as it comes from the database. */
record DecisionRow(
        UUID id,
        int version,
        UUID meeting,
        UUID body,
        String bodyName,
        UUID item,
        Verb verb,
        String text,
        LocalDate decidedOn,
        List<String> subjects,
        Integer inFavour,
        Integer against,
        Integer abstained,
        List<String> options,
        boolean recommendationOnly,
        String why) {

    Decision decision() {
        Votes votes = inFavour == null ? null : new Votes(inFavour, against, abstained);
        return new Decision(id, version, meeting, body, bodyName, item, verb, text, decidedOn, subjects, votes, options,
                recommendationOnly, why);
    }
}

package touchstone.gateway.web.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.OwnerAnswers;
import touchstone.gateway.status.words.FigureText;
import touchstone.gateway.status.words.Words;

/** Something that happened to a programme. */
public record ActivityEntry(LocalDate on, String what, String words, String link) {
    private static final int SHOWN = 6;

    /** The latest that the reader may see, newest first. */
    static List<ActivityEntry> latest(OwnerAnswers answers) {
        Stream<ActivityEntry> updates = answers.recommendations().stream().filter(one -> one.standing().lastUpdate() != null)
                .map(one -> update(answers.authority(), one));
        Stream<ActivityEntry> decisions = answers.decisions().stream().map(decision -> decision(answers.authority(), decision));
        Stream<ActivityEntry> figures = answers.indicators().stream().filter(one -> one.latest() != null && !one.indicator().measures().isEmpty())
                .map(one -> figure(answers.authority(), one));
        return Stream.of(updates, decisions, figures).flatMap(all -> all)
                .sorted(Comparator.comparing(ActivityEntry::on).reversed()).limit(SHOWN).toList();
    }

    private static ActivityEntry update(String authority, Recommendation asked) {
        return new ActivityEntry(asked.standing().lastUpdate(), asked.reference(), "was reported on",
                Address.recommendation(authority, asked.reference()));
    }

    private static ActivityEntry decision(String authority, Decision decision) {
        return new ActivityEntry(decision.decidedOn(), decision.bodyName(), Words.decided(decision) + ": " + Words.brief(decision.text()),
                Address.meeting(authority, decision.meeting()));
    }

    private static ActivityEntry figure(String authority, IndicatorStanding one) {
        return new ActivityEntry(one.latest().knownOn(), one.indicator().title(), FigureText.latest(one),
                Address.indicator(authority, one.indicator().code()));
    }
}

package touchstone.gateway.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.plans.Action;
import touchstone.contracts.governance.Decision;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.Answers;
import touchstone.gateway.page.Words;
import touchstone.gateway.status.Figure;

/** Something that happened to a programme. */
public record Happening(LocalDate on, String what, String words, String link) {
    private static final int SHOWN = 6;

    /** The latest that the reader may see, newest first. */
    static List<Happening> latest(Answers answers) {
        Stream<Happening> updates = answers.actions().stream().filter(action -> action.lastUpdate() != null)
                .map(action -> update(answers.authority(), action));
        Stream<Happening> decisions = answers.decisions().stream().map(decision -> decision(answers.authority(), decision));
        Stream<Happening> figures = answers.indicators().stream().filter(one -> one.latest() != null && !one.indicator().measures().isEmpty())
                .map(one -> figure(answers.authority(), one));
        return Stream.of(updates, decisions, figures).flatMap(all -> all)
                .sorted(Comparator.comparing(Happening::on).reversed()).limit(SHOWN).toList();
    }

    private static Happening update(String authority, Action action) {
        return new Happening(action.lastUpdate(), action.reference(), "was reported on, and is " + PlanWords.words(action.state()).toLowerCase(Locale.UK),
                Address.action(authority, action.reference()));
    }

    private static Happening decision(String authority, Decision decision) {
        return new Happening(decision.decidedOn(), decision.bodyName(), Words.decided(decision.verb()) + ": " + Words.brief(decision.text()),
                Address.meeting(authority, decision.meeting()));
    }

    private static Happening figure(String authority, IndicatorStanding one) {
        return new Happening(one.latest().reportedOn(), one.indicator().title(), Figure.latest(one),
                Address.indicator(authority, one.indicator().code()));
    }
}

package touchstone.gateway.web.metrics;

import java.util.List;
import java.util.Set;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.history.Withdrawn;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;

/**
 * The forms of an indicator's page, each null for who may not use it.
 *
 * @param parts for which there can be targets of their own
 * @param may   what the visitor may do; nothing on a page of the past
 * @param wrong the form that needs correcting; null when none does
 */
public record IndicatorDesk(Indicator indicator, List<Breakdown> parts, Set<IndicatorMove> may, Form wrong, String authority) {

    public Form setting() {
        return form(IndicatorMove.SET_TARGET, IndicatorMove.SET_TARGET.form());
    }

    /** Whether a target is a band. */
    public boolean isBand() {
        return indicator.polarity() == Polarity.RANGE;
    }

    public Form comparing() {
        return form(IndicatorMove.ADD_COMPARATOR, IndicatorMove.ADD_COMPARATOR.form());
    }

    public List<ComparatorKind> kinds() {
        return List.of(ComparatorKind.values());
    }

    public Form redefining() {
        return form(IndicatorMove.REDEFINE, IndicatorMove.REDEFINE.form());
    }

    public Form retiring() {
        return indicator.retiredFrom() == null ? form(IndicatorMove.RETIRE, IndicatorMove.RETIRE.form()) : null;
    }

    public Form reinstating() {
        return indicator.retiredFrom() == null ? null : form(IndicatorMove.REINSTATE, IndicatorMove.REINSTATE.form());
    }

    public boolean isCorrecting() {
        return may.contains(IndicatorMove.CORRECT);
    }

    public Form withdrawing(Target target) {
        return withdrawing(IndicatorMove.WITHDRAW_TARGET, target.key(), target.withdrawn());
    }

    public Form withdrawing(Comparator other) {
        return withdrawing(IndicatorMove.WITHDRAW_COMPARATOR, other.key(), other.withdrawn());
    }

    public Form withdrawing(Commentary text) {
        return withdrawing(IndicatorMove.WITHDRAW_COMMENTARY, text.key(), text.withdrawn());
    }

    private Form withdrawing(IndicatorMove move, String of, Withdrawn already) {
        return already == null ? form(move, move.form(of)) : null;
    }

    private Form form(IndicatorMove move, String id) {
        return may.contains(move) ? Form.of(id).or(wrong) : null;
    }

    public String at() {
        return Address.indicator(authority, indicator.code());
    }
}

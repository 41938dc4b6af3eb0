package touchstone.gateway.web.metrics;

import java.util.Locale;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.platform.caller.Caller;

/** What can be done on the page of an indicator: as who may do what says of the operation that its form sends. */
public enum IndicatorMove {
    SET_TARGET(TargetsApi.class, "set"),
    WITHDRAW_TARGET(TargetsApi.class, "withdraw"),
    ADD_COMPARATOR(ComparatorsApi.class, "add"),
    WITHDRAW_COMPARATOR(ComparatorsApi.class, "withdraw"),
    WITHDRAW_COMMENTARY(CommentaryApi.class, "withdraw"),
    CORRECT(IndicatorsApi.class, "correct"),
    REDEFINE(IndicatorsApi.class, "redefine"),
    RETIRE(IndicatorsApi.class, "retire"),
    REINSTATE(IndicatorsApi.class, "reinstate");

    private final Class<?> contract;
    private final String operation;

    IndicatorMove(Class<?> contract, String operation) {
        this.contract = contract;
        this.operation = operation;
    }

    boolean isFor(Caller caller, String authority) {
        return caller.may(contract, operation, authority);
    }

    /** Id of its form. */
    public String form() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same of one of several. */
    public String form(String of) {
        return form() + "-" + of;
    }
}

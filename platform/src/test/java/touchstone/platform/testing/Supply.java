package touchstone.platform.testing;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import touchstone.platform.testing.http.Response;

/** A thing to act on, and a fresh one once an act succeeded: a refused act leaves it as it was, for the next to try. */
public final class Supply<T> {
    private final Supplier<T> source;
    private T thing;

    private Supply(Supplier<T> source) {
        this.source = source;
    }

    /** A call for {@link WhoMay}: whoever acts finds a thing that nobody has spent. */
    public static <S, T> Function<S, Response> of(Supplier<T> source, BiFunction<S, T, Response> act) {
        Supply<T> supply = new Supply<>(source);
        return someone -> supply.spentBy(act.apply(someone, supply.get()));
    }

    private T get() {
        thing = thing == null ? source.get() : thing;
        return thing;
    }

    private Response spentBy(Response answer) {
        thing = answer.statusCode() < 300 ? null : thing;
        return answer;
    }
}

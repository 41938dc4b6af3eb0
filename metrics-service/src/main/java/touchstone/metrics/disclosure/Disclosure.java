package touchstone.metrics.disclosure;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which figures nobody outside the authority may see: those that count 1 to 5 children, or whatever the
 * indicator's threshold is, and as many others as it takes that no small count can be known closer than that from all
 * that outsiders have or had.
 *
 * <p>What is withheld besides is found by Gaussian elimination (Langsrud 2024, doi 10.1007/978-3-031-69651-0_6): a figure is
 * shown unless a small count would become a combination of shown ones; then by linear programming, until each small count
 * could as well be 1 or the threshold.
 */
public final class Disclosure {
    private Disclosure() {}

    /**
     * The places to withhold.
     *
     * @param indicators all that hang together by their relations
     * @param figures    all that were ever accepted of them; what is withheld already stays so
     */
    public static Set<String> withheld(Collection<CountedIndicator> indicators, Collection<ProtectedFigure> figures) {
        return Components.of(new CountSystem(indicators, figures)).stream().flatMap(Component::withheld)
                .map(cell -> cell.figure().place()).collect(Collectors.toSet());
    }
}

package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import touchstone.platform.testing.Contract.Operation;
import touchstone.platform.testing.http.Response;

/**
 * Reads all that a running service has to say to somebody, to find what was planted and is not for them. Whatever the
 * contract grows is read too; an address that nobody can fill fails.
 */
public final class EveryRead {
    private final String authority;
    private final Map<String, List<String>> values;
    private final Set<String> markers;
    private final Someone confidant;
    private final Set<String> nothing = new HashSet<>();
    private final Map<Someone, Map<String, String>> told = new HashMap<>();

    /**
     * @param values    of names in addresses, and of those query parameters that show something else
     * @param markers   all that was planted
     * @param confidant who is told more than anybody: where there is nothing for them, nobody else looks
     */
    public EveryRead(String authority, Map<String, List<String>> values, List<List<String>> markers, Someone confidant) {
        this.authority = authority;
        this.confidant = confidant;
        this.values = values;
        this.markers = markers.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Fails where somebody is told what is not for them. */
    public void tellsNothing(Someone someone, String who, Collection<String> markers) {
        assertEquals(Map.of(), told(someone, markers), "told to " + who);
    }

    /** Fails unless somebody is told all of it. */
    public void tellsAll(Someone someone, String who, Collection<String> markers) {
        assertEquals(new TreeSet<>(markers), new TreeSet<>(told(someone, markers).keySet()), "told to " + who);
    }

    /** By markers the address where each was found, of those that were. */
    private Map<String, String> told(Someone someone, Collection<String> asked) {
        told.computeIfAbsent(confidant, this::read);
        Map<String, String> found = new HashMap<>(told.computeIfAbsent(someone, this::read));
        found.keySet().retainAll(asked);
        return found;
    }

    /** Once for everybody, whatever is asked of it. */
    private Map<String, String> read(Someone someone) {
        Map<String, String> found = new HashMap<>();
        for (Operation operation : Contract.operations()) {
            if (operation.method().equals("GET")) {
                addresses(operation).stream().filter(address -> !nothing.contains(address)).forEach(address -> {
                    Response answer = someone.asks().accept("*/*").get(address);
                    String text = answer.asString();
                    markers.stream().filter(text::contains).forEach(marker -> found.put(marker, address));
                    if (someone == confidant && answer.statusCode() == 404) {
                        nothing.add(address);
                    }
                });
            }
        }
        return found;
    }

    private List<String> addresses(Operation operation) {
        List<String> addresses = new ArrayList<>();
        for (Map<String, String> ids : choices(operation.namesInPath())) {
            String address = operation.addressIn(authority, ids);
            addresses.add(address);
            operation.queryParameters().forEach(parameter -> values.getOrDefault(parameter, List.of())
                    .forEach(value -> addresses.add(address + "?" + parameter + "=" + value)));
        }
        return addresses;
    }

    /** Each value of each name with each of the others. */
    private List<Map<String, String>> choices(List<String> names) {
        List<Map<String, String>> choices = List.of(Map.of());
        for (String name : names) {
            List<Map<String, String>> more = new ArrayList<>();
            List<String> possible = values.getOrDefault(name, List.of());
            assertFalse(possible.isEmpty(), "say what {" + name + "} may be in addresses");
            for (Map<String, String> choice : choices) {
                for (String value : possible) {
                    Map<String, String> with = new HashMap<>(choice);
                    with.put(name, value);
                    more.add(with);
                }
            }
            choices = more;
        }
        return choices;
    }
}

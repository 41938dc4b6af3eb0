package touchstone.gateway.identity.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.platform.testing.Wire;

/** Passes requests on as nginx would with the example of docs/operating.md, whose directives are read from there. */
final class NginxExample {
    private static final Pattern HEADER = Pattern.compile("^\\s+proxy_set_header (\\S+) (\\S+);", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    /** Wire brings its own. */
    private static final String CONNECTION = "Connection";

    private final String from;
    private final Map<String, String> headers;

    private NginxExample(String from, Map<String, String> headers) {
        this.from = from;
        this.headers = headers;
    }

    /** @param from the address of this machine from which it calls */
    static NginxExample at(String from) {
        try {
            String example = EXAMPLE.matcher(Files.readString(Path.of("../docs/operating.md"))).results().findFirst().orElseThrow().group(1);
            return new NginxExample(from, HEADER.matcher(example).results()
                    .collect(Collectors.toMap(directive -> directive.group(1), directive -> directive.group(2), (one, other) -> other, TreeMap::new)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The answer to a visitor's request to https://plans.example.
     *
     * @param request without the header Host; what nginx sets itself is put in place of what the visitor says
     */
    String pass(String visitor, String request) {
        String[] parts = request.split("\n\n", 2);
        String said = parts[0].lines().filter(line -> headers.keySet().stream().noneMatch(name -> line.toLowerCase().startsWith(name.toLowerCase() + ":")))
                .collect(Collectors.joining("\n"));
        String set = headers.entrySet().stream().filter(header -> !header.getKey().equals(CONNECTION))
                .map(header -> "\n" + header.getKey() + ": " + value(header.getValue(), visitor)).collect(Collectors.joining());
        return Wire.sendFrom(from, said + set + "\n\n" + (parts.length == 2 ? parts[1] : ""));
    }

    private static String value(String expression, String visitor) {
        return switch (expression) {
            case "$remote_addr" -> visitor;
            case "$scheme" -> "https";
            case "$http_host" -> "plans.example";
            default -> throw new AssertionError("The example says " + expression + ", which is not understood here");
        };
    }
}

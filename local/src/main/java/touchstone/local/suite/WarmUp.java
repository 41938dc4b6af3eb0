package touchstone.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import touchstone.local.process.Probe;

/** Looks at the pages that people open first, of every authority on the front page. */
record WarmUp(URI address) {
    private static final Pattern AUTHORITY = Pattern.compile("<h2><a href=\"(/[a-z0-9-]+)\">");
    private static final List<String> ROOMS = List.of("", "/plan", "/metrics", "/governance");

    void run() throws IOException {
        AUTHORITY.matcher(page("/")).results()
                .forEach(authority -> ROOMS.forEach(room -> Probe.answers(address.resolve(authority.group(1) + room))));
        Probe.answers(address.resolve("/sign-in"));
        page("/"); // by now from memory
    }

    private String page(String path) throws IOException {
        try (InputStream page = address.resolve(path).toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package touchstone.platform.testing.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser sends of a form: its fields in one line, or in parts where a file is among them. */
final class Form {
    private static final String BOUNDARY = "----touchstone-4f1c9a";

    private final List<Part> parts = new ArrayList<>();
    private boolean inParts;

    /** @param file null for a field */
    private record Part(String name, String file, byte[] content, String type) {
        String head() {
            return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                    + (file == null ? "" : "; filename=\"" + file + "\"") + "\r\nContent-Type: " + type + "\r\n\r\n";
        }
    }

    /** @param value one, or a list of them */
    void field(String name, Object value) {
        List<?> values = value instanceof List<?> several ? several : List.of(value);
        values.forEach(one -> parts.add(new Part(name, null, one.toString().getBytes(UTF_8), "text/plain; charset=UTF-8")));
    }

    void part(String name, String value) {
        field(name, value);
        inParts = true;
    }

    void part(String name, String file, byte[] content, String type) {
        parts.add(new Part(name, file, content, type));
        inParts = true;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Its body; says in the headers what it is. */
    byte[] written(Map<String, String> headers) {
        if (inParts) {
            headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            parts.forEach(part -> {
                body.writeBytes(part.head().getBytes(UTF_8));
                body.writeBytes(part.content());
                body.writeBytes("\r\n".getBytes(UTF_8));
            });
            body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
            return body.toByteArray();
        }
        headers.put("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        return parts.stream().map(part -> URLEncoder.encode(part.name(), UTF_8) + "=" + URLEncoder.encode(new String(part.content(), UTF_8), UTF_8))
                .collect(Collectors.joining("&")).getBytes(UTF_8);
    }
}

package touchstone.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Correlation;
import touchstone.platform.http.Sha256;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Writes;

/** Remembers what each Idempotency-Key was answered. The memory is written in the change's own transaction. */
@ApplicationScoped
class Repeats {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** Whether the key is new. A second request with the same key waits here until the first has ended. */
    private static final String CLAIM = """
            with claimed as (
                insert into idempotency (caller, key, request) values (?, ?, ?) on conflict do nothing returning key)
            select exists (select from claimed),""" + CommandInterceptor.NAME_ACTOR;

    private static final String BEFORE = """
            select request, cast(answer as text) as answer from idempotency where caller = :caller and key = :key""";

    private final Writes writes;
    private final Reads reads;
    private final ObjectMapper json;
    private final UriInfo address;
    private final Caller caller;

    Repeats(Writes writes, Reads reads, ObjectMapper json, UriInfo address, Caller caller) {
        this.writes = writes;
        this.reads = reads;
        this.json = json;
        this.address = address;
        this.caller = caller;
    }

    /** Names the actor, too: the statement that claims the key says who does. */
    Object once(String key, InvocationContext operation) throws Exception {
        if (!KEY.matcher(key).matches()) {
            throw Problems.unreadable("Idempotency-Key must be 1 to 200 visible characters, such as a UUID.");
        }
        String request = fingerprint(operation);
        if (!claim(key, request)) {
            return answerBefore(key, request, operation.getMethod().getReturnType());
        }
        Object answer = operation.proceed();
        remember(key, json.writeValueAsString(answer));
        return answer;
    }

    private boolean claim(String key, String request) {
        return writes.says(CLAIM, caller.id(), key, request, caller.id(), Correlation.current());
    }

    private Object answerBefore(String key, String request, Class<?> type) throws JsonProcessingException {
        Remembered before = reads.first(BEFORE, Map.of("caller", caller.id(), "key", key),
                row -> new Remembered(row.text("request"), row.text("answer"))).orElseThrow();
        if (!request.equals(before.request())) {
            throw Problems.of(422, "idempotency-key", "This key was used for something else",
                    "The Idempotency-Key came with a different request before. Send a new key with a new request.", List.of());
        }
        return json.readValue(before.answer(), type);
    }

    private void remember(String key, String answer) {
        writes.add("update idempotency set answer = cast(? as jsonb) where caller = ? and key = ?", answer, caller.id(), key);
    }

    private String fingerprint(InvocationContext operation) throws JsonProcessingException {
        String request = operation.getMethod().getName() + ' ' + address.getPath() + ' ' + json.writeValueAsString(
                Arrays.stream(operation.getParameters()).map(Repeats::known).toArray());
        return Sha256.of(request.getBytes(StandardCharsets.UTF_8));
    }

    /** A file by its content; where it lies for the moment says nothing. */
    private static Object known(Object parameter) {
        return parameter instanceof File file ? Sha256.of(file) : parameter;
    }

    /** What a key was used for, and what was answered. */
    private record Remembered(String request, String answer) {}
}

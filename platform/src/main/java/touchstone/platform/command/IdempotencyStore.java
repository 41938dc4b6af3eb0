package touchstone.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Sha256;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.DeferredWrites;
import touchstone.platform.sql.Reads;

/** Remembers what each Idempotency-Key was answered. The memory is written in the change's own transaction. */
@Singleton
class IdempotencyStore {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** A second request with the key waits here until the first has ended. */
    private static final String REMEMBER = """
            insert into idempotency (caller, key, request, answer) values (?, ?, ?, cast(? as jsonb)) on conflict do nothing""";

    private static final String BEFORE = """
            select request, cast(answer as text) as answer from idempotency where caller = :caller and key = :key""";

    private final DeferredWrites writes;
    private final Reads reads;
    private final ObjectMapper json;
    private final UriInfo address;
    private final Caller caller;

    IdempotencyStore(DeferredWrites writes, Reads reads, ObjectMapper json, UriInfo address, Caller caller) {
        this.writes = writes;
        this.reads = reads;
        this.json = json;
        this.address = address;
        this.caller = caller;
    }

    /** What is asked for under the key, while the operation's files still lie where they were received. */
    Keyed begin(String key, InvocationContext operation) throws JsonProcessingException {
        if (!KEY.matcher(key).matches()) {
            throw Problems.unreadable("Idempotency-Key must be 1 to 200 visible characters, such as a UUID.");
        }
        Keyed request = new Keyed(key, fingerprint(operation));
        operation.getContextData().put(Keyed.class.getName(), request);
        return request;
    }

    /** Nothing, if the operation came without a key. Where the key was taken meanwhile, its change is taken back. */
    void remember(InvocationContext operation, Object answer) {
        Keyed request = (Keyed) operation.getContextData().get(Keyed.class.getName());
        if (request != null) {
            writes.addOr(IdempotencyStore::taken, REMEMBER, caller.id(), request.key(), request.fingerprint(),
                    writes.json(answersSecret(operation) ? null : answer));
        }
    }

    /** What the operation was answered under this key; empty when it is not used yet, 422 when for something else. */
    Optional<String> answerBefore(Keyed request) {
        Optional<Remembered> before = reads.first(BEFORE, Map.of("caller", caller.id(), "key", request.key()),
                row -> new Remembered(row.text("request"), row.text("answer")));
        if (before.isPresent() && !before.get().request().equals(request.fingerprint())) {
            throw Problems.of(422, "idempotency-key", "This key was used for something else",
                    "The Idempotency-Key came with a different request before. Send a new key with a new request.", List.of());
        }
        return before.map(Remembered::answer);
    }

    /** The answer as the operation gave it; 409 when that held a secret. */
    Object read(String answer, InvocationContext operation) throws JsonProcessingException {
        if (answersSecret(operation)) {
            throw Problems.conflict("shown-once", "This was done, and its secret was shown then",
                    "It came with this Idempotency-Key before. The secret is kept nowhere: if it did not reach you, look for what was made, and ask for another with a new key.", List.of());
        }
        return json.readValue(answer, operation.getMethod().getReturnType());
    }

    /** Another request with the key was quicker. */
    private static RuntimeException taken() {
        return Problems.conflict("idempotency-key", "The same request is being carried out",
                "It came with this Idempotency-Key a moment ago. Send it again, and it is answered as the first.", List.of());
    }

    private static boolean answersSecret(InvocationContext operation) {
        Command command = operation.getMethod().getAnnotation(Command.class);
        return command != null && command.answersSecret();
    }

    private String fingerprint(InvocationContext operation) throws JsonProcessingException {
        String request = operation.getMethod().getName() + ' ' + address.getPath() + ' ' + json.writeValueAsString(
                Arrays.stream(operation.getParameters()).map(IdempotencyStore::known).toArray());
        return Sha256.of(request.getBytes(StandardCharsets.UTF_8));
    }

    /** A file by its content; where it lies for the moment says nothing. */
    private static Object known(Object parameter) {
        return parameter instanceof File file ? Sha256.of(file) : parameter;
    }

    /** What is asked for under a key. */
    record Keyed(String key, String fingerprint) {}

    /** What a key was used for, and what was answered. */
    private record Remembered(String request, String answer) {}
}

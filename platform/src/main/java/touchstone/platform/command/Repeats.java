package touchstone.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Sha256;
import touchstone.platform.problem.Problems;

/** Remembers what each Idempotency-Key was answered. The memory is written in the change's own transaction. */
@ApplicationScoped
class Repeats {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final EntityManager database;
    private final ObjectMapper json;
    private final UriInfo address;
    private final Caller caller;

    Repeats(EntityManager database, ObjectMapper json, UriInfo address, Caller caller) {
        this.database = database;
        this.json = json;
        this.address = address;
        this.caller = caller;
    }

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

    /** A second request with the same key waits here until the first has ended. */
    private boolean claim(String key, String request) {
        return database.createNativeQuery("""
                        insert into idempotency (caller, key, request) values (:caller, :key, :request)
                        on conflict do nothing""")
                .setParameter("caller", caller.id()).setParameter("key", key).setParameter("request", request)
                .executeUpdate() == 1;
    }

    private Object answerBefore(String key, String request, Class<?> type) throws JsonProcessingException {
        List<?> before = database.createNativeQuery(
                        "select request, cast(answer as text) from idempotency where caller = :caller and key = :key")
                .setParameter("caller", caller.id()).setParameter("key", key)
                .getResultList();
        Object[] row = (Object[]) before.get(0);
        if (!request.equals(row[0])) {
            throw Problems.of(422, "idempotency-key", "This key was used for something else",
                    "The Idempotency-Key came with a different request before. Send a new key with a new request.", List.of());
        }
        return json.readValue((String) row[1], type);
    }

    private void remember(String key, String answer) {
        database.createNativeQuery("""
                        update idempotency set answer = cast(:answer as jsonb)
                         where caller = :caller and key = :key""")
                .setParameter("answer", answer).setParameter("caller", caller.id()).setParameter("key", key)
                .executeUpdate();
    }

    private String fingerprint(InvocationContext operation) throws JsonProcessingException, NoSuchAlgorithmException {
        String request = operation.getMethod().getName() + ' ' + address.getPath() + ' ' + json.writeValueAsString(
                Arrays.stream(operation.getParameters()).map(Repeats::known).toArray());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    /** A file by its content; where it lies for the moment says nothing. */
    private static Object known(Object parameter) {
        return parameter instanceof File file ? Sha256.of(file) : parameter;
    }
}

package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * Runs around the transaction. What was done once is mostly refused the second time, and else finds its key taken and is
 * taken back: either way, the answer of the first time is the answer.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
    private final HttpHeaders headers;
    private final TransactionSynchronizationRegistry transaction;
    private final IdempotencyStore repeats;

    IdempotencyInterceptor(HttpHeaders headers, TransactionSynchronizationRegistry transaction, IdempotencyStore repeats) {
        this.headers = headers;
        this.transaction = transaction;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return operation.proceed();
        }
        IdempotencyStore.Keyed request = repeats.begin(key, operation);
        if (transaction.getTransactionKey() != null) {
            return asPart(request, operation);
        }
        try {
            return operation.proceed();
        } catch (Exception refused) {
            return repeats.read(repeats.answerBefore(request).orElseThrow(() -> refused), operation);
        }
    }

    /** Of a larger change, which would be taken back with it: so it is asked first whether it was done. */
    private Object asPart(IdempotencyStore.Keyed request, InvocationContext operation) throws Exception {
        Optional<String> before = repeats.answerBefore(request);
        return before.isPresent() ? repeats.read(before.get(), operation) : operation.proceed();
    }
}

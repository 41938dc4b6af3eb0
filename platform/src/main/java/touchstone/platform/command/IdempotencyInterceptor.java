package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Runs around the transaction. What was done once is mostly refused the second time, and else finds its key taken and is
 * taken back: either way, the answer of the first time is the answer.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
    private final HttpHeaders headers;
    private final IdempotencyStore repeats;

    IdempotencyInterceptor(HttpHeaders headers, IdempotencyStore repeats) {
        this.headers = headers;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return operation.proceed();
        }
        IdempotencyStore.Keyed request = repeats.begin(key, operation);
        try {
            return operation.proceed();
        } catch (Exception refused) {
            return repeats.read(repeats.answerBefore(request).orElseThrow(() -> refused), operation);
        }
    }
}

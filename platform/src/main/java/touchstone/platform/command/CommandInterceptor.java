package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Correlation;
import touchstone.platform.sql.Writes;

/** Runs inside the transaction: names the actor to the audit, and answers a repeated request from memory. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class CommandInterceptor {
    /** For the rest of the transaction, to the triggers that write the audit. */
    static final String NAME_ACTOR = " set_config('touchstone.actor', ?, true), set_config('touchstone.correlation', ?, true)";

    private final Writes writes;
    private final HttpHeaders headers;
    private final Caller caller;
    private final Repeats repeats;

    CommandInterceptor(Writes writes, HttpHeaders headers, Caller caller, Repeats repeats) {
        this.writes = writes;
        this.headers = headers;
        this.caller = caller;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        Object answer = key == null ? unkeyed(operation) : repeats.once(key, operation);
        writes.send();
        return answer;
    }

    private Object unkeyed(InvocationContext operation) throws Exception {
        writes.says("select true," + NAME_ACTOR, caller.id(), Correlation.current());
        return operation.proceed();
    }
}

package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Correlation;
import touchstone.platform.sql.DeferredWrites;

/** Runs inside the transaction: names the actor to the audit, and remembers the answer under its key. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class CommandInterceptor {
    /** For the rest of the transaction, to the triggers that write the audit. */
    private static final String NAME_ACTOR = """
            select set_config('touchstone.actor', ?, true), set_config('touchstone.correlation', ?, true)""";

    private final DeferredWrites writes;
    private final Caller caller;
    private final IdempotencyStore repeats;

    CommandInterceptor(DeferredWrites writes, Caller caller, IdempotencyStore repeats) {
        this.writes = writes;
        this.caller = caller;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        writes.begin(NAME_ACTOR, caller.id(), Correlation.current());
        Object answer = operation.proceed();
        repeats.remember(operation, answer);
        writes.send();
        return answer;
    }
}

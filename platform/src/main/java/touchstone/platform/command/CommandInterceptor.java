package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Correlation;
import touchstone.platform.sql.DeferredWrites;

/** Runs inside the transaction: names actor and authority to the audit, and remembers the answer under its key. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class CommandInterceptor {
    /** For the rest of the transaction, to the triggers that write the audit. */
    private static final String NAME_THEM = """
            select set_config('touchstone.actor', ?, true), set_config('touchstone.correlation', ?, true),
                   set_config('touchstone.authority', cast(? as text), true)""";

    private final DeferredWrites writes;
    private final Caller caller;
    private final UriInfo address;
    private final IdempotencyStore repeats;

    CommandInterceptor(DeferredWrites writes, Caller caller, UriInfo address, IdempotencyStore repeats) {
        this.writes = writes;
        this.caller = caller;
        this.address = address;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        writes.begin(NAME_THEM, caller.id(), Correlation.current(), address.getPathParameters().getFirst("authority"));
        Object answer = operation.proceed();
        repeats.remember(operation, answer);
        writes.send();
        return answer;
    }
}

package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import touchstone.platform.audit.AuditContext;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.DeferredWrites;

/** Runs inside the transaction: names actor and authority to the audit, and remembers the answer under its key. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class CommandInterceptor {
    private final DeferredWrites writes;
    private final AuditContext audit;
    private final Caller caller;
    private final UriInfo address;
    private final IdempotencyStore repeats;

    CommandInterceptor(DeferredWrites writes, AuditContext audit, Caller caller, UriInfo address, IdempotencyStore repeats) {
        this.writes = writes;
        this.audit = audit;
        this.caller = caller;
        this.address = address;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        audit.name(caller.id(), address.getPathParameters().getFirst("authority"));
        Object answer = operation.proceed();
        repeats.remember(operation, answer);
        writes.send();
        return answer;
    }
}

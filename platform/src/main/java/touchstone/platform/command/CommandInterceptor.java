package touchstone.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.Correlation;

/** Runs inside the transaction: names the actor to the audit, and answers a repeated request from memory. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class CommandInterceptor {
    private final EntityManager database;
    private final HttpHeaders headers;
    private final Caller caller;
    private final Repeats repeats;

    CommandInterceptor(EntityManager database, HttpHeaders headers, Caller caller, Repeats repeats) {
        this.database = database;
        this.headers = headers;
        this.caller = caller;
        this.repeats = repeats;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        nameActor();
        String key = headers.getHeaderString("Idempotency-Key");
        Object answer = key == null ? operation.proceed() : repeats.once(key, operation);
        database.flush();
        return answer;
    }

    private void nameActor() {
        database.createNativeQuery("""
                        select set_config('touchstone.actor', :actor, true),
                               set_config('touchstone.correlation', :correlation, true)""")
                .setParameter("actor", caller.id())
                .setParameter("correlation", Correlation.current())
                .getSingleResult();
    }
}

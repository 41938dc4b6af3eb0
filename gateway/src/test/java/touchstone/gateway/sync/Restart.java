package touchstone.gateway.sync;

import static touchstone.gateway.Eventually.eventually;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.EventMetadata;
import java.util.Set;

/** What a restart is to those who follow and compose: told to end, forgotten with all they know, and told to begin. */
final class Restart {
    private static final Set<String> FORGETFUL = Set.of("touchstone.gateway.clients.cache", "touchstone.gateway.sync", "touchstone.gateway.status");

    private Restart() {}

    /** @param meanwhile what happens while the gateway is away */
    static void with(Runnable meanwhile) {
        tell(new ShutdownEvent());
        eventually(() -> Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("follower")));
        InjectableContext beans = Arc.container().getActiveContext(ApplicationScoped.class);
        beans.getState().getContextualInstances().keySet().stream()
                .filter(bean -> FORGETFUL.contains(bean.getBeanClass().getPackageName())).forEach(beans::destroy);
        meanwhile.run();
        tell(new StartupEvent());
    }

    private static <T> void tell(T event) {
        Arc.container().beanManager().resolveObserverMethods(event).stream()
                .filter(observer -> FORGETFUL.contains(observer.getBeanClass().getPackageName()))
                .forEach(observer -> observer.notify(new Told<>(event)));
    }

    private record Told<T>(T event) implements EventContext<T> {
        @Override
        public T getEvent() {
            return event;
        }

        @Override
        public EventMetadata getMetadata() {
            return null;
        }
    }
}

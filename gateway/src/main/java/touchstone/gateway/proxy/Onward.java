package touchstone.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A stream whose beginning was read already: that again, and then the rest. */
final class Onward implements ReadStream<Buffer> {
    private final ReadStream<Buffer> rest;
    private Buffer beginning;
    private Handler<Buffer> reader;

    Onward(Buffer beginning, ReadStream<Buffer> rest) {
        this.beginning = beginning;
        this.rest = rest;
    }

    @Override
    public Onward handler(Handler<Buffer> handler) {
        reader = handler;
        rest.handler(handler);
        return this;
    }

    @Override
    public Onward resume() {
        begin();
        rest.resume();
        return this;
    }

    @Override
    public Onward fetch(long amount) {
        begin();
        rest.fetch(amount);
        return this;
    }

    private void begin() {
        if (beginning != null && reader != null) {
            Buffer read = beginning;
            beginning = null;
            reader.handle(read);
        }
    }

    @Override
    public Onward pause() {
        rest.pause();
        return this;
    }

    @Override
    public Onward endHandler(Handler<Void> handler) {
        rest.endHandler(handler);
        return this;
    }

    @Override
    public Onward exceptionHandler(Handler<Throwable> handler) {
        rest.exceptionHandler(handler);
        return this;
    }
}

package touchstone.gateway.api.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A stream whose beginning was read already: that again, and then the rest. */
final class ReplayedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> rest;
    private Buffer beginning;
    private Handler<Buffer> reader;

    ReplayedStream(Buffer beginning, ReadStream<Buffer> rest) {
        this.beginning = beginning;
        this.rest = rest;
    }

    @Override
    public ReplayedStream handler(Handler<Buffer> handler) {
        reader = handler;
        rest.handler(handler);
        return this;
    }

    @Override
    public ReplayedStream resume() {
        begin();
        rest.resume();
        return this;
    }

    @Override
    public ReplayedStream fetch(long amount) {
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
    public ReplayedStream pause() {
        rest.pause();
        return this;
    }

    @Override
    public ReplayedStream endHandler(Handler<Void> handler) {
        rest.endHandler(handler);
        return this;
    }

    @Override
    public ReplayedStream exceptionHandler(Handler<Throwable> handler) {
        rest.exceptionHandler(handler);
        return this;
    }
}

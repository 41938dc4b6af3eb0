package touchstone.platform.http.body;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Takes in one body without a thread that waits for it. What is more than a little goes to a file as it comes. */
final class BodyReception {
    private static final Logger LOG = Logger.getLogger(BodyReception.class);
    private static final int IN_MEMORY = 16 << 10;

    private final HttpServerRequest request;
    private final FileSystem files;
    private final long limit;
    private final ProblemException overLimit;
    private final Promise<ReceivedBody> whole = Promise.promise();
    private final Buffer memory = Buffer.buffer();
    private String path;
    private AsyncFile file;
    private long length;

    /** @param overLimit how it fails when there are more bytes than the limit */
    BodyReception(Vertx vertx, HttpServerRequest request, long limit, ProblemException overLimit) {
        this.request = request;
        this.files = vertx.fileSystem();
        this.limit = limit;
        this.overLimit = overLimit;
    }

    /** The body when it is there; fails when its sender breaks off. Nothing of a failed one is left behind. */
    Future<ReceivedBody> begin() {
        if (request.getHeader("Expect") != null) {
            request.headers().remove("Expect");
            request.response().writeContinue();
        }
        request.exceptionHandler(this::fail).endHandler(end -> finish()).handler(this::take).resume();
        return whole.future();
    }

    void fail(Throwable reason) {
        if (whole.tryFail(reason)) {
            if (file != null) {
                file.close();
            }
            if (path != null) {
                files.delete(path);
            }
        }
    }

    private void noRoom(Throwable reason) {
        LOG.warn("A body could not be put down", reason);
        fail(Problems.busy());
    }

    private void take(Buffer piece) {
        length += piece.length();
        if (whole.future().isComplete()) {
            return;
        }
        if (length > limit) {
            fail(overLimit);
        } else if (file != null) {
            write(piece);
        } else if (memory.appendBuffer(piece).length() > IN_MEMORY) {
            moveToFile();
        }
    }

    private void moveToFile() {
        request.pause();
        files.createTempFile("touchstone", ".body")
                .compose(created -> {
                    path = created;
                    return files.open(created, new OpenOptions());
                })
                .onFailure(this::noRoom)
                .onSuccess(open -> {
                    file = open.exceptionHandler(this::noRoom);
                    write(memory);
                    request.resume();
                });
    }

    private void write(Buffer piece) {
        file.write(piece).onFailure(this::noRoom);
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(room -> request.resume());
        }
    }

    private void finish() {
        if (file == null) {
            whole.tryComplete(new ReceivedBody(memory, null, length));
        } else {
            file.close().onFailure(this::noRoom).onSuccess(written -> whole.tryComplete(new ReceivedBody(null, Path.of(path), length)));
        }
    }
}

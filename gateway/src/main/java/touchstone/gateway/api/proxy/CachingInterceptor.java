package touchstone.gateway.api.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import touchstone.gateway.clients.cache.CachedResponse;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.clients.cache.ResponseCache;
import touchstone.platform.http.Correlation;

/** Keeps what an owner answers to a question while it passes it on. */
record CachingInterceptor(ResponseCache answers, Question question) implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (!ResponseCache.isWorthKeeping(response.getStatusCode(), response.headers()::get)
                || response.getBody().length() > ResponseCache.LARGEST) {
            return context.sendResponse();
        }
        Body sent = response.getBody();
        HttpServerRequest asker = context.request().proxiedRequest();
        return read(sent).compose(body -> {
            if (body.length() > ResponseCache.LARGEST) {
                response.setBody(Body.body(new ReplayedStream(body, sent.stream())));
                return context.sendResponse();
            }
            CachedResponse answer = answers.keep(question, response.headers()::get, body);
            response.release();
            give(answer, asker);
            return Future.<Void>succeededFuture();
        }).onFailure(brokenOff -> asker.response().reset());
    }

    /** All of it, or as much as is more than is kept. An owner does not say how long a list is that it is still writing. */
    private static Future<Buffer> read(Body sent) {
        Promise<Buffer> done = Promise.promise();
        ReadStream<Buffer> body = sent.stream();
        Buffer read = Buffer.buffer((int) Math.max(0, sent.length())); // grown, it would keep up to twice its room
        body.exceptionHandler(done::tryFail).endHandler(end -> done.tryComplete(read)).handler(chunk -> {
            if (read.appendBuffer(chunk).length() > ResponseCache.LARGEST) {
                body.pause();
                done.tryComplete(read);
            }
        }).resume();
        return done.future();
    }

    /** Answers 304 to who holds it already. */
    static void give(CachedResponse answer, HttpServerRequest asker) {
        HttpServerResponse response = asker.response();
        answer.headers().forEach(response::putHeader);
        response.putHeader(Correlation.HEADER, asker.getHeader(Correlation.HEADER));
        String held = asker.getHeader("If-None-Match");
        response.putHeader("ETag", answer.tag()).putHeader("Cache-Control", "private, no-cache");
        if (held != null && held.contains(answer.tag())) {
            response.setStatusCode(304).end();
        } else if (asker.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(answer.body().length())).end();
        } else {
            response.end(answer.body());
        }
    }
}

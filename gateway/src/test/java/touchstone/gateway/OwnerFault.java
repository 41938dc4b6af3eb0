package touchstone.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What can be wrong with an owner. */
public enum OwnerFault {
    /** Its process ends while it is asked. */
    DOWN,
    /** Its process is there and does nothing. */
    STOPPED,
    /** Whatever it is asked takes three seconds. */
    SLOW,
    /** What is asked for a page takes a second, and nothing else does. */
    THOROUGH,
    /** It says what is no JSON. */
    GARBLED,
    /** It answers 500. */
    BROKEN;

    /** Does what an owner does that has it; whether it answers all the same. */
    boolean lets(HttpExchange exchange, CountDownLatch mended) throws IOException {
        switch (this) {
            case DOWN -> exchange.close();
            case STOPPED -> {
                await(mended, 60_000);
                exchange.close();
            }
            case SLOW -> await(mended, 3_000);
            case THOROUGH -> await(mended, exchange.getRequestURI().getPath().startsWith("/api/") ? 1_000 : 0);
            case GARBLED -> say(exchange, 200, "<html>");
            case BROKEN -> say(exchange, 500, "null");
        }
        return this == SLOW || this == THOROUGH;
    }

    private static void await(CountDownLatch mended, long millis) {
        try {
            mended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, words.length());
        exchange.getResponseBody().write(words.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }
}

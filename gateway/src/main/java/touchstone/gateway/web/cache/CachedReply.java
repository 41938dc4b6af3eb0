package touchstone.gateway.web.cache;

import io.vertx.core.http.HttpServerRequest;
import touchstone.gateway.clients.cache.Cached;

/** What was made for one visitor and is there for the next. */
sealed interface CachedReply extends Cached permits CachedPage, CachedFile {

    /** As it goes out to this visitor. */
    PageReply to(PageVisitor visitor, HttpServerRequest asker);

    /** Whether the next visitor of the same scope gets the same. */
    default boolean isShared() {
        return true;
    }
}

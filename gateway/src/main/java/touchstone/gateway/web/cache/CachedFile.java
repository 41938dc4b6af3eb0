package touchstone.gateway.web.cache;

import io.vertx.core.http.HttpServerRequest;

/** A file as it was made; it is the same for all who share a scope. */
record CachedFile(PageFile file, String tag) implements CachedReply {

    static CachedFile of(PageFile file) {
        return new CachedFile(file, "W/\"" + file.edition().substring(0, 24) + '"');
    }

    byte[] content() {
        return file.content();
    }

    String type() {
        return file.type();
    }

    /** Browsers show what they can show. */
    String disposition() {
        return "inline; filename=\"" + file.name() + '"';
    }

    @Override
    public PageReply to(PageVisitor visitor, HttpServerRequest asker) {
        return PageReply.of(this, asker);
    }

    @Override
    public boolean isShared() {
        return file.shared();
    }

    @Override
    public int bytes() {
        return file.content().length;
    }
}

package touchstone.gateway.sync;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import touchstone.gateway.clients.cache.AuthorityVersion;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.platform.caller.Caller;

/** Spares composing and sending what the reader holds already. */
@RequestScoped
public class ConditionalRequests {
    private final VersionTracker versions;
    private final Caller caller;
    private final RoutingContext request;

    ConditionalRequests(VersionTracker versions, Caller caller, RoutingContext request) {
        this.versions = versions;
        this.caller = caller;
        this.request = request;
    }

    /**
     * The edition that an answer to this request would be now. Answers 304 in its place when the reader holds that one.
     *
     * @param authorities whose owners' facts it is made from
     * @param around      all else that it is made from; what differs must read differently
     */
    public PageETag of(List<String> authorities, Object... around) {
        request.response().putHeader("Cache-Control", "private, no-cache");
        Optional<String> tag = tag(authorities, around);
        String held = request.request().getHeader("If-None-Match");
        if (held != null && tag.isPresent() && held.contains(tag.get())) {
            throw new RedirectionException(Response.notModified(new EntityTag(tag.get(), true)).build());
        }
        return new PageETag(tag, request.response());
    }

    private Optional<String> tag(List<String> authorities, Object... around) {
        List<Object> parts = new ArrayList<>(List.of(around));
        parts.add(versions.era());
        parts.add(request.request().uri());
        for (String authority : authorities) {
            Optional<AuthorityVersion> version = versions.of(authority);
            if (version.isEmpty()) {
                return Optional.empty();
            }
            parts.add(version.get());
            parts.add(caller.viewOf(authority));
        }
        return Optional.of(digest(parts.toString()));
    }

    private static String digest(String parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package touchstone.gateway.web.calendar;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.layout.PageLayouts;

/** What was published and decided of late, for feed readers. */
@Path("/{authority}")
@Blocking
class FeedPage {
    private final PageLayouts frames;
    private final FeedReader reader;
    private final FeedWriter writer;
    private final HttpServerRequest request;

    FeedPage(PageLayouts frames, FeedReader reader, FeedWriter writer, HttpServerRequest request) {
        this.frames = frames;
        this.reader = reader;
        this.writer = writer;
        this.request = request;
    }

    @GET
    @Path("/governance/feed.atom")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response feed(@PathParam("authority") @Slug String authority) {
        String name = frames.nameOf(authority);
        return Response.ok(writer.write(authority, name, reader.latest(authority), Site.of(request)), FeedWriter.TYPE).build();
    }
}

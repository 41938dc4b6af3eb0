package touchstone.gateway.web.calendar;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.problem.Problems;

/** The meetings of a body that the reader may see, to subscribe to. */
@Path("/{authority}")
@Blocking
class BodyCalendarPage {
    private final PageLayouts frames;
    private final CalendarReader reader;
    private final CalendarWriter writer;
    private final HttpServerRequest request;

    BodyCalendarPage(PageLayouts frames, CalendarReader reader, CalendarWriter writer, HttpServerRequest request) {
        this.frames = frames;
        this.reader = reader;
        this.writer = writer;
        this.request = request;
    }

    @GET
    @Path("/bodies/{reference}/calendar.ics")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response calendar(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        String council = frames.nameOf(authority);
        Body body = reader.bodies(authority).stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("body"));
        CalendarWriter.Meetings meetings = reader.meetings(authority, List.of(body));
        return Response.ok(writer.write(body.name() + ", " + council, List.of(meetings), Site.of(request), CalendarFor.EVERYBODY), CalendarWriter.TYPE).build();
    }
}

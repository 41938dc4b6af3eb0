package touchstone.contracts.governance.meeting;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Meetings of the authority's bodies. The public sees those whose agenda has been published. */
@Path("/api/governance/{authority}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface MeetingsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listMeetings",
            summary = "List meetings in the order of their dates",
            description = "As they stood on a date: what was done after it is not told. Without a date: today.")
    Page<Meeting> meetings(@PathParam("authority") @Slug String authority, @BeanParam @Valid MeetingQuery query);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting, or enter one from its papers",
            description = "Two meetings of a body cannot overlap; where a time is not known, the rest of the day is taken. A meeting to "
                    + "come has the standing order of the agenda from the beginning.")
    Meeting plan(@PathParam("authority") @Slug String authority, @Valid @NotNull NewMeeting meeting);

    @PUT
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(operationId = "changeMeeting", summary = "Put kind, times or place right before the meeting opens")
    Meeting change(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MeetingDetails details);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(
            operationId = "getMeeting",
            summary = "Read a whole meeting: agenda, attendance, minutes and decisions",
            description = "The public sees minutes once they are confirmed, and of an exempt item only its title. On a date "
                    + "before its day a meeting has no more than its agenda, as it was published by then.")
    MeetingRecord meeting(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);
}

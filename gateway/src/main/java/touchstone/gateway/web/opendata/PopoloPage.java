package touchstone.gateway.web.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.access.Authority;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.web.cache.PageFile;
import touchstone.platform.problem.Problems;

/** Bodies, seats and meetings for programs that know Popolo and not Touchstone. Seats belong to posts, so no person is named. */
@Path("/{authority}")
@Blocking
class PopoloPage {
    private final Authorities authorities;
    private final PopoloReader reader;
    private final ObjectMapper json;

    PopoloPage(Authorities authorities, PopoloReader reader, ObjectMapper json) {
        this.authorities = authorities;
        this.reader = reader;
        this.json = json;
    }

    @GET
    @Path("/governance/popolo.json")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response popolo(@PathParam("authority") @Slug String authority) throws JsonProcessingException {
        Authority council = authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        Popolo popolo = reader.of(council);
        return Response.ok(PageFile.shared(json.writeValueAsBytes(popolo), MediaType.APPLICATION_JSON, "popolo.json", popolo), MediaType.APPLICATION_JSON).build();
    }
}

package touchstone.gateway.web.scorecard;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.gateway.web.metrics.CommentaryForm;
import touchstone.platform.caller.AllowAs;

/** Commentary on a whole stage, from the scorecard. */
@Path("/{authority}/figures/commentary")
@Blocking
class StageCommentary {
    private final ScorecardPage page;
    private final CommentaryForm form;

    StageCommentary(ScorecardPage page, CommentaryForm form) {
        this.page = page;
        this.form = form;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @AllowAs(contract = CommentaryApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority) {
        return form.send(authority, null, "/" + authority + "/metrics", () -> page.scorecard(authority, null, null, null));
    }
}

package touchstone.gateway.web.metrics;

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
import touchstone.gateway.status.Address;
import touchstone.platform.caller.AllowAs;

/** Commentary on an indicator, from its own page. */
@Path("/{authority}/metrics/{code}/commentary")
@Blocking
class IndicatorCommentary {
    private final MetricsPage page;
    private final CommentaryForm form;

    IndicatorCommentary(MetricsPage page, CommentaryForm form) {
        this.page = page;
        this.form = form;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @AllowAs(contract = CommentaryApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code) {
        return form.send(authority, code, Address.indicator(authority, code), () -> page.of(authority, code, null, null, null));
    }
}

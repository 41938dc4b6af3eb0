package touchstone.gateway.web.outline;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.ActionListsApi;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** Actions as a file for spreadsheets, and an empty one to fill in. */
@Path("/{authority}")
@Blocking
class ActionsExport {
    private final PageLayouts frames;
    private final OutlineReader reader;

    ActionsExport(PageLayouts frames, OutlineReader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    /** Those to which the page of the plan is narrowed, all of its pages. */
    @GET
    @Path("/plan.{format:csv|xlsx}")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response export(@PathParam("authority") @Slug String authority, @PathParam("format") ExportFormat format, @BeanParam @Valid ActionQuery query) {
        frames.nameOf(authority);
        return reader.sheet(authority, query.asAt).of("actions-" + authority, reader.actions(authority, query)).as(format);
    }

    @GET
    @Path("/plan/actions.{format:csv|xlsx}")
    @AllowAs(contract = ActionListsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response template(@PathParam("authority") @Slug String authority, @PathParam("format") ExportFormat format) {
        frames.nameOf(authority);
        return ActionSheet.template().as(format);
    }
}

package touchstone.gateway.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AccessAuditApi;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Who changed what, when, from what to what: for those who answer for it. No cache keeps it. */
@Path("/{authority}")
@Blocking
class AuditPage {
    private final PageLayouts frames;
    private final AuditReader reader;
    private final AuditTable table;

    AuditPage(PageLayouts frames, AuditReader reader, AuditTable table) {
        this.frames = frames;
        this.reader = reader;
        this.table = table;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(PageLayout frame, AuditView view);
    }

    @GET
    @Path("/audit")
    @AllowAs(contract = AccessAuditApi.class, operation = "audit")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response audit(@PathParam("authority") @Slug String authority, @QueryParam("of") AuditOf of, @Valid @BeanParam AuditQuery query) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Audit", null);
        return Response.ok(Templates.audit(frame, reader.read(authority, of, query))).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/audit.{format:csv|xlsx}")
    @AllowAs(contract = AccessAuditApi.class, operation = "audit")
    @Operation(hidden = true)
    public Response export(@PathParam("authority") @Slug String authority, @PathParam("format") ExportFormat format, @QueryParam("of") @DefaultValue("access") AuditOf of,
            @Valid @BeanParam AuditQuery query) {
        return table.of("audit-" + authority + "-" + of.key(), reader.export(authority, of, query)).as(format);
    }
}

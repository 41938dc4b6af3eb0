package touchstone.gateway.web.pack;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.gateway.web.layout.PageLayouts;

/** The agenda pack: a published version of an agenda and its papers in one PDF, and what of it is exempt in another. */
@Path("/{authority}/meetings/{id}/agenda-versions/{number}")
@Blocking
class PackPage {
    private static final String TYPE = "application/pdf";

    private final PageLayouts frames;
    private final PackReader reader;
    private final PackWriter writer;

    PackPage(PageLayouts frames, PackReader reader, PackWriter writer) {
        this.frames = frames;
        this.reader = reader;
        this.writer = writer;
    }

    @GET
    @Path("/pack.pdf")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response open(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("number") int number) {
        return pack(authority, id, number, false);
    }

    @GET
    @Path("/exempt-pack.pdf")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response exempt(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("number") int number) {
        return pack(authority, id, number, true);
    }

    private Response pack(String authority, UUID id, int number, boolean exempt) {
        Pack pack = reader.read(authority, frames.nameOf(authority), id, number, exempt);
        java.nio.file.Path file = writer.write(authority, pack);
        return Response.ok(sent(file), TYPE).header("Content-Length", size(file)).header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + pack.file() + ".pdf\"").build();
    }

    private static StreamingOutput sent(java.nio.file.Path file) {
        return to -> {
            try {
                Files.copy(file, to);
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }

    private static long size(java.nio.file.Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package touchstone.gateway.web.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.gateway.web.export.ExportFormat;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FileSubmission;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.spreadsheet.SheetReader;
import touchstone.gateway.web.spreadsheet.SheetRow;
import touchstone.gateway.web.spreadsheet.UnreadableSheet;
import touchstone.platform.caller.AllowAs;

/** Figures of a period as a sheet: taken away to be filled in, and sent back to be looked over in the grid. */
@Path("/{authority}/figures")
@Blocking
class FigureSheetPage {
    private final PageLayouts frames;
    private final EntryPage page;
    private final EntryReader reader;
    private final FigureCheck check;
    private final CurrentForm current;
    private final FormAnswer answer;

    FigureSheetPage(PageLayouts frames, EntryPage page, EntryReader reader, FigureCheck check, CurrentForm current, FormAnswer answer) {
        this.frames = frames;
        this.page = page;
        this.reader = reader;
        this.check = check;
        this.current = current;
        this.answer = answer;
    }

    @GET
    @Path("/enter.{format:csv|xlsx}")
    @AllowAs(contract = IntakeApi.class, operation = "submit")
    @Operation(hidden = true)
    public Response download(@PathParam("authority") @Slug String authority, @PathParam("format") ExportFormat format, @QueryParam("period") String period) {
        frames.nameOf(authority);
        return EntryTable.of(authority, reader.sheet(authority, period)).as(format);
    }

    @POST
    @Path("/sheet")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @AllowAs(contract = IntakeApi.class, operation = "submit")
    @Operation(hidden = true)
    public Response send(@PathParam("authority") @Slug String authority, @RestForm("file") FileUpload file) {
        FormReader typed = current.read(EntryView.SHEET);
        String period = typed.typed("period");
        return answer.to(tried(authority, period, typed, file), "/" + authority + "/figures/enter", () -> page.of(authority, period));
    }

    private Form tried(String authority, String period, FormReader typed, FileUpload file) {
        if (!FileSubmission.isThere(file)) {
            typed.wrong("file", "Choose the file.");
            return typed.form();
        }
        try {
            List<SheetRow> rows = SheetReader.read(file.uploadedFile());
            EntryView view = reader.read(authority, period, null, null);
            Form empty = Form.of(EntryView.GRID).with("period", view.sheet().period()).with("paste", "");
            return check.of(authority, FigureSheet.of(view, empty, rows));
        } catch (UnreadableSheet refused) {
            typed.wrong("file", refused.getMessage());
            return typed.form();
        }
    }
}

package touchstone.gateway.web.outline;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.ActionListsApi;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.action.NewAction;
import touchstone.contracts.plans.action.NewActions;
import touchstone.contracts.plans.plan.Plan;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FileSubmission;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.gateway.web.sheet.PastedRows;
import touchstone.gateway.web.sheet.PastedTable;
import touchstone.gateway.web.spreadsheet.SheetReader;
import touchstone.gateway.web.spreadsheet.UnreadableSheet;
import touchstone.platform.caller.AllowAs;

/** Adding actions to a plan: one, or a whole table, pasted or sent as a file. */
@Path("/{authority}/plan/{reference}/outline")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ActionListForms {
    private static final String PASTED = "table";

    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.ActionLists lists;

    private final OutlineReader reader;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final OutlineAnswer answer;

    ActionListForms(OutlineReader reader, CurrentForm posted, FormSubmission submission, OutlineAnswer answer) {
        this.reader = reader;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/action")
    @AllowAs(contract = ActionsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.ACTION);
        NewAction facts = new NewAction(reader.one(authority, reference).id(), typed.id("recommendation"), null,
                typed.text("reference", "Give it a short name that no other action has, such as A5.3."), typed.text("text", "Say what will be done."),
                typed.text("leadAgency", "Choose who leads."), List.of(), typed.text("owner"), typed.id("workstream"), typed.id("phase"), typed.date("due"),
                null, null, List.of(), null);
        return answer.to(submission.send(typed, facts, () -> actions.add(authority, facts)), authority, reference, OutlineSaved.ACTION);
    }

    @POST
    @Path("/actions")
    @AllowAs(contract = ActionListsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response paste(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.ACTIONS);
        typed.text(PASTED, "Paste the rows of your table.");
        typed.require(PASTED);
        return taken(typed, typed.text("look") != null, authority, reference);
    }

    /** The rows of a file are looked at first, and mended where they are pasted. */
    @POST
    @Path("/actions/sheet")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowAs(contract = ActionListsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response send(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @RestForm("file") FileUpload file) {
        FormReader typed = posted.read(OutlineView.SHEET);
        if (!FileSubmission.isThere(file)) {
            typed.wrong("file", "Choose the file.");
            return answer.to(typed.form(), authority, reference, OutlineSaved.ACTIONS);
        }
        try {
            String rows = PastedRows.pasted(SheetReader.read(file.uploadedFile()));
            return taken(new FormReader(Form.of(OutlineView.ACTIONS).with(PASTED, rows)), true, authority, reference);
        } catch (UnreadableSheet refused) {
            typed.wrong("file", refused.getMessage());
            return answer.to(typed.form(), authority, reference, OutlineSaved.ACTIONS);
        }
    }

    private Response taken(FormReader typed, boolean looks, String authority, String reference) {
        Plan plan = reader.one(authority, reference);
        PastedTable<ActionColumn> table = PastedTable.of(typed.typed(PASTED), ActionColumn.class);
        List<PastedRow<ActionColumn>> rows = reader.sheet(authority, null).missing(table.rows(), reader.actions(authority, plan));
        OutlineNames names = reader.names(authority, plan);
        List<NewAction> read = rows.stream().map(row -> new ActionRow(row, names).read(plan.id())).toList();
        boolean nothingNew = read.isEmpty() && !table.rows().isEmpty();
        boolean only = looks || nothingNew;
        Form form = !typed.isReadable() || !table.wrong().isEmpty() || nothingNew ? PastedRows.refused(typed.form(), PASTED, table.wrong())
                : PastedRows.byRow(added(typed, new NewActions(read), only, authority, plan.id()), PASTED, "actions", place -> rows.get(place).number());
        return only && !form.isRefused() ? answer.looked(form, authority, reference, new LookedActions(read, table.rows().size() - read.size()))
                : answer.to(form, authority, reference, OutlineSaved.ACTIONS);
    }

    private Form added(FormReader typed, NewActions all, boolean looks, String authority, UUID plan) {
        return submission.send(typed, all, () -> {
            if (!looks) {
                lists.add(authority, plan, all);
            }
        });
    }
}

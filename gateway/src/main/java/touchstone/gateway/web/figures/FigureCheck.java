package touchstone.gateway.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.reading.NewReadings;
import touchstone.contracts.metrics.reading.ReadingCheck;
import touchstone.contracts.metrics.reading.ReadingChecks;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.problem.Problems;

/** Has figures tried by their owner, with nothing stored: what each comes to, and what is wrong with it. */
@ApplicationScoped
class FigureCheck {
    private static final String NOT_CALLED = "Nothing here is called “%s”: give it its name in the grid, or take its line out.";

    @RestClient MetricsClient.Intake intake;

    private final FormSubmission submission;

    FigureCheck(FormSubmission submission) {
        this.submission = submission;
    }

    /** The grid filled in from a sheet, refused with all that is wrong, each named by its cell; or to be looked over. */
    Form of(String authority, FigureSheet sheet) {
        FormReader typed = new FormReader(sheet.form());
        EntryForm grid = EntryForm.read(typed);
        List<Problem.Item> wrong = new ArrayList<>(sheet.errors());
        if (sheet.count() > 0 && typed.form().isRefused()) {
            typed.form().problem().errors().forEach(item -> wrong.add(sheet.named(item)));
        }
        FormResult<ReadingChecks> checked = ask(authority, sheet.form(), grid.readings());
        if (checked.form().isRefused()) {
            return checked.form();
        }
        List<ReadingCheck> checks = checked.answer().items();
        IntStream.range(0, checks.size()).forEach(i -> checks.get(i).errors().forEach(item -> wrong.add(sheet.named(grid.placed(i, item)))));
        Form filled = said(sheet.form(), grid, checks, sheet.rows());
        return wrong.isEmpty() ? filled.refused(Problems.conflict("looked-over", "Look over the sheet", told(sheet), List.of()).problem())
                : filled.refused(Problems.invalid(wrong).problem());
    }

    /** The grid with what was pasted filled in and all that is wrong with it; or to be looked over. Nothing of it is saved. */
    Form of(String authority, EntrySheet sheet, EntryForm looked) {
        PastedFigures pasted = PastedFigures.of(looked.form(), sheet.rows());
        FormReader typed = new FormReader(pasted.form().refused(null));
        EntryForm grid = EntryForm.read(typed);
        pasted.unknown().forEach(name -> typed.wrong("paste", NOT_CALLED.formatted(name)));
        Form told = tried(authority, sheet, typed, grid, grid.readings());
        return told.isRefused() ? told : told.refused(Problems.conflict("looked-over", "Look them over",
                Words.count(grid.readings().readings().size(), "figure") + " can be submitted. Nothing is saved yet.", List.of()).problem());
    }

    /** What is typed so far, with what is known of each row. */
    Form of(String authority, EntrySheet sheet, FormReader typed) {
        EntryForm grid = EntryForm.read(typed);
        return tried(authority, sheet, typed, grid, grid.complete());
    }

    private Form tried(String authority, EntrySheet sheet, FormReader typed, EntryForm grid, NewReadings readings) {
        FormResult<ReadingChecks> checked = ask(authority, typed.form(), readings);
        if (checked.answer() == null) {
            return checked.form();
        }
        List<ReadingCheck> checks = checked.answer().items();
        IntStream.range(0, checks.size()).forEach(i -> checks.get(i).errors().stream().map(item -> grid.placed(i, item)).forEach(item -> typed.wrong(item.field(), item.detail())));
        return said(typed.form(), grid, checks, sheet.rows());
    }

    private FormResult<ReadingChecks> ask(String authority, Form form, NewReadings readings) {
        return readings.readings().isEmpty() ? new FormResult<>(form, new ReadingChecks(List.of()))
                : submission.sendAndGet(form, () -> intake.check(authority, readings));
    }

    private static Form said(Form form, EntryForm grid, List<ReadingCheck> checks, List<EntryRow> rows) {
        Form told = form;
        for (int i = 0; i < checks.size(); i++) {
            ReadingCheck check = checks.get(i);
            int place = grid.place(i);
            String words = !check.errors().isEmpty() || place >= rows.size() ? "" : check.missing() != null ? AmountText.word(check.missing())
                    : rows.get(place).computed() ? "= " + AmountText.of(check.value(), rows.get(place).unit(), 0) : "";
            told = told.with("readings[" + place + "].said", words);
        }
        return told;
    }

    private static String told(FigureSheet sheet) {
        String same = sheet.same() == 0 ? "" : " " + Words.count(sheet.same(), "figure") + " of it " + (sheet.same() == 1 ? "is" : "are") + " there already.";
        return sheet.count() == 0 ? "There is nothing new in the file." + same : Words.count(sheet.count(), "figure") + " of the file "
                + (sheet.count() == 1 ? "is" : "are") + " filled in below and not saved yet." + same;
    }
}

package touchstone.gateway.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.reading.PeriodText;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.Form;
import touchstone.platform.time.AsAt;

/** Reads what there is to enter for a period. */
@ApplicationScoped
class EntryReader {
    private static final int MONTHS = 3;
    private static final int CENTURY = 100;

    @RestClient MetricsClient.EntrySheets sheets;

    private final ParallelCalls together;

    EntryReader(ParallelCalls together) {
        this.together = together;
    }

    /** @param asked what is no period, or none, is the last quarter that has ended */
    EntrySheet sheet(String authority, String asked) {
        boolean known = asked != null && asked.matches(PeriodText.PATTERN);
        return together.ask(() -> sheets.sheet(authority, known ? asked : quarterBefore(AsAt.today()))).get();
    }

    EntryView read(String authority, String asked, Form shown, FigureSaved done) {
        return new EntryView(authority, sheet(authority, asked), shown, done);
    }

    /** The last quarter of a financial year that has ended by a day: "2012/13 Q4". */
    static String quarterBefore(LocalDate day) {
        LocalDate in = day.minusMonths(2L * MONTHS);
        int year = in.getYear();
        return "%d/%02d Q%d".formatted(year, (year + 1) % CENTURY, (in.getMonthValue() - 1) / MONTHS + 1);
    }
}

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

    /** @param asked as people say it; what is no period, or none, is the last quarter that has ended */
    EntrySheet sheet(String authority, String asked) {
        String period = isPeriod(asked) ? SaidPeriod.written(asked) : quarterBefore(AsAt.today());
        return together.ask(() -> sheets.sheet(authority, period)).get();
    }

    private static boolean isPeriod(String asked) {
        return asked != null && SaidPeriod.written(asked).matches(PeriodText.PATTERN);
    }

    EntryView read(String authority, String asked, Form shown, FigureSaved done) {
        String misread = asked == null || asked.isBlank() || isPeriod(asked) ? null : asked;
        return new EntryView(authority, sheet(authority, asked), misread, shown, done);
    }

    /** The last quarter of a financial year that has ended by a day: "2012/13 Q4". */
    static String quarterBefore(LocalDate day) {
        LocalDate in = day.minusMonths(2L * MONTHS);
        int year = in.getYear();
        return "%d/%02d Q%d".formatted(year, (year + 1) % CENTURY, (in.getMonthValue() - 1) / MONTHS + 1);
    }
}

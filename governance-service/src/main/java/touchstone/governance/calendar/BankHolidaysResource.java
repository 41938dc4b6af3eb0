package touchstone.governance.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.contracts.Page;
import touchstone.contracts.governance.calendar.BankHoliday;
import touchstone.contracts.governance.calendar.BankHolidayChange;
import touchstone.contracts.governance.calendar.BankHolidayChangeKind;
import touchstone.contracts.governance.calendar.BankHolidayImport;
import touchstone.contracts.governance.calendar.BankHolidayYear;
import touchstone.contracts.governance.calendar.BankHolidaysApi;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Bank holidays over HTTP. */
class BankHolidaysResource implements BankHolidaysApi {
    private static final String CHANGED = "bank-holidays.changed";

    private final EnglishCalendar calendar;
    private final ObjectMapper json;
    private final Paging paging;
    private final Feed feed;

    BankHolidaysResource(EnglishCalendar calendar, ObjectMapper json, Paging paging, Feed feed) {
        this.calendar = calendar;
        this.json = json;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<BankHolidayYear> years(String authority, String after, int limit) {
        Map<Integer, List<BankHoliday>> years = calendar.of(authority).bankHolidays().entrySet().stream()
                .map(day -> new BankHoliday(day.getKey(), day.getValue())).sorted(Comparator.comparing(BankHoliday::date))
                .collect(Collectors.groupingBy(day -> day.date().getYear(), () -> new TreeMap<Integer, List<BankHoliday>>(Comparator.reverseOrder()), Collectors.toList()));
        return paging.slice(years.entrySet().stream().map(year -> new BankHolidayYear(year.getKey(), year.getValue())).toList(), after, limit,
                year -> String.valueOf(year.year()));
    }

    @Override
    @Command
    public BankHoliday add(String authority, BankHoliday facts) {
        WorkingDays known = calendar.of(authority);
        if (WorkingDays.isWeekend(facts.date())) {
            throw Problems.invalid("date", "must be a day from Monday to Friday");
        }
        if (!known.knows(facts.date())) {
            throw GovernanceErrors.unknownYear(facts.date().getYear());
        }
        known.bankHolidayOn(facts.date()).ifPresent(name -> {
            throw GovernanceErrors.alreadyDone("%s is a bank holiday already: %s.".formatted(facts.date(), name));
        });
        calendar.say(authority, facts.date(), facts.name());
        return feed.announce(CHANGED, authority, facts.date().getYear(), () -> facts);
    }

    @Override
    @Command
    public void withdraw(String authority, LocalDate date) {
        String name = calendar.of(authority).bankHolidayOn(date).orElseThrow(() -> Problems.notFound("bank holiday"));
        calendar.say(authority, date, null);
        feed.announce(CHANGED, authority, date.getYear(), () -> new BankHoliday(date, name));
    }

    @Override
    @Command
    public BankHolidayImport importPublished(String authority, boolean dryRun, File content) {
        SortedMap<LocalDate, String> published = PublishedBankHolidays.read(json, content);
        List<BankHolidayChange> changes = calendar.of(authority).changesBy(published);
        BankHolidayImport told = new BankHolidayImport(!dryRun, published.keySet().stream().map(LocalDate::getYear).distinct().toList(), changes);
        if (!dryRun && !changes.isEmpty()) {
            changes.forEach(change -> calendar.say(authority, change.date(), change.kind() == BankHolidayChangeKind.GONE ? null : change.name()));
            feed.announce(CHANGED, authority, told.years().get(0), () -> told);
        }
        return told;
    }
}

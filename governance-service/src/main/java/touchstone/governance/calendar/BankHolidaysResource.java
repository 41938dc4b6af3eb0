package touchstone.governance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.contracts.Problem;
import touchstone.contracts.governance.calendar.BankHoliday;
import touchstone.contracts.governance.calendar.BankHolidayYear;
import touchstone.contracts.governance.calendar.BankHolidaysApi;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Bank holidays over HTTP. */
class BankHolidaysResource implements BankHolidaysApi {
    private final EnglishCalendar calendar;
    private final Feed feed;

    BankHolidaysResource(EnglishCalendar calendar, Feed feed) {
        this.calendar = calendar;
        this.feed = feed;
    }

    @Override
    public BankHolidayYear year(String authority, int year) {
        WorkingDays known = calendar.of(authority);
        if (!known.knows(LocalDate.of(year, 1, 1))) {
            throw Problems.notFound("year whose bank holidays are known");
        }
        return new BankHolidayYear(known.bankHolidays().entrySet().stream().filter(day -> day.getKey().getYear() == year)
                .map(day -> new BankHoliday(day.getKey(), day.getValue())).sorted((one, other) -> one.date().compareTo(other.date())).toList());
    }

    @Override
    @Command
    public BankHolidayYear put(String authority, int year, BankHolidayYear facts) {
        if (calendar.shipped().knows(LocalDate.of(year, 1, 1))) {
            throw GovernanceErrors.alreadyDone("The bank holidays of %d came with the software. Add those of a later year.".formatted(year));
        }
        requireDays(year, facts.days());
        BankHolidayEntity.delete("authority = ?1 and extract(year from day) = ?2", authority, year);
        facts.days().forEach(day -> new BankHolidayEntity(authority, day).persist());
        return feed.announce("bank-holidays.changed", authority, year, () -> year(authority, year));
    }

    private static void requireDays(int year, List<BankHoliday> days) {
        List<Problem.Item> wrong = new ArrayList<>();
        Set<LocalDate> said = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).date();
            if (day.getYear() != year || day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || !said.add(day)) {
                wrong.add(new Problem.Item("days[%d].date".formatted(i), "must be a day of %d from Monday to Friday, once".formatted(year)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}

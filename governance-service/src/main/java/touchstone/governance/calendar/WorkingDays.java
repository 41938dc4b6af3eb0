package touchstone.governance.calendar;

import static touchstone.contracts.governance.calendar.BankHolidayChangeKind.GONE;
import static touchstone.contracts.governance.calendar.BankHolidayChangeKind.NEW;
import static touchstone.contracts.governance.calendar.BankHolidayChangeKind.RENAMED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import touchstone.contracts.governance.calendar.BankHolidayChange;

/** Working days in England: Monday to Friday without the bank holidays, in the years for which these are known. */
public final class WorkingDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Map<LocalDate, String> bankHolidays;
    private final Set<Integer> knownYears;

    /** @param bankHolidays names by day; a year is known that has one */
    public WorkingDays(SortedMap<LocalDate, String> bankHolidays) {
        this.bankHolidays = Map.copyOf(bankHolidays);
        this.knownYears = bankHolidays.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    Map<LocalDate, String> bankHolidays() {
        return bankHolidays;
    }

    /**
     * The last working day that leaves so many clear working days before a date; neither of the two days counts.
     * Empty when that would be outside the years known.
     */
    public Optional<LocalDate> lastDayLeaving(int clear, LocalDate date) {
        LocalDate day = date;
        for (int passed = 0; passed <= clear && knows(day); ) {
            day = day.minusDays(1);
            passed += isWorking(day) ? 1 : 0;
        }
        return Optional.of(day).filter(this::knows).filter(last -> knows(date));
    }

    /**
     * The first working day after so many clear working days from a date; that day itself does not count. Empty when that
     * would be outside the years known.
     */
    public Optional<LocalDate> firstDayAfter(int clear, LocalDate date) {
        LocalDate day = date;
        for (int passed = 0; passed <= clear && knows(day); ) {
            day = day.plusDays(1);
            passed += isWorking(day) ? 1 : 0;
        }
        return Optional.of(day).filter(this::knows).filter(last -> knows(date));
    }

    /** How many working days lie between two days, counting neither. */
    public long clearBetween(LocalDate earlier, LocalDate later) {
        return earlier.isBefore(later) ? earlier.plusDays(1).datesUntil(later).filter(this::isWorking).count() : 0;
    }

    /** Names of the bank holidays between two days, in their order. */
    public List<String> bankHolidaysBetween(LocalDate earlier, LocalDate later) {
        return earlier.datesUntil(later).map(bankHolidays::get).filter(Objects::nonNull).toList();
    }

    /** Its name, when the day is a bank holiday. */
    public Optional<String> bankHolidayOn(LocalDate day) {
        return Optional.ofNullable(bankHolidays.get(day));
    }

    /** Whether the bank holidays of that day's year are known. */
    public boolean knows(LocalDate day) {
        return knownYears.contains(day.getYear());
    }

    /** The year without whose bank holidays nothing can be counted to that day or from it. */
    public int unknownYear(LocalDate day, int next) {
        return knows(day) ? day.getYear() + next : day.getYear();
    }

    /** Where a published calendar differs, in the years of which that tells. */
    List<BankHolidayChange> changesBy(SortedMap<LocalDate, String> published) {
        Set<Integer> years = published.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        SortedSet<LocalDate> days = new TreeSet<>(published.keySet());
        bankHolidays.keySet().stream().filter(day -> years.contains(day.getYear())).forEach(days::add);
        return days.stream().map(day -> change(day, bankHolidays.get(day), published.get(day))).flatMap(Optional::stream).toList();
    }

    private static Optional<BankHolidayChange> change(LocalDate day, String known, String published) {
        if (Objects.equals(known, published)) {
            return Optional.empty();
        }
        if (published == null) {
            return Optional.of(new BankHolidayChange(GONE, day, known, "%s is no bank holiday any more: %s.".formatted(DAY.format(day), known)));
        }
        return Optional.of(known == null ? new BankHolidayChange(NEW, day, published, "%s is new: %s.".formatted(DAY.format(day), published))
                : new BankHolidayChange(RENAMED, day, published, "%s is called %s, no longer %s.".formatted(DAY.format(day), published, known)));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    boolean isWorking(LocalDate day) {
        return !isWeekend(day) && !bankHolidays.containsKey(day);
    }
}

package touchstone.governance.calendar;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bank holidays: those that come with the software are read once, those that an authority has added each time. */
@Singleton
public class EnglishCalendar {
    private final EntityManager database;
    private volatile WorkingDays shipped;

    EnglishCalendar(EntityManager database) {
        this.database = database;
    }

    /** The working days by which an authority's deadlines are derived. */
    public WorkingDays of(String authority) {
        List<BankHolidayEntity> added = BankHolidayEntity.of(authority);
        if (added.isEmpty()) {
            return shipped();
        }
        SortedMap<LocalDate, String> days = new TreeMap<>(shipped().bankHolidays());
        added.forEach(holiday -> days.put(holiday.day, holiday.name));
        return new WorkingDays(days);
    }

    WorkingDays shipped() {
        if (shipped == null) {
            SortedMap<LocalDate, String> holidays = new TreeMap<>();
            for (Object row : database.createNativeQuery("select day, name from bank_holiday").getResultList()) {
                holidays.put((LocalDate) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
            }
            shipped = new WorkingDays(holidays);
        }
        return shipped;
    }
}

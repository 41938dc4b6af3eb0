package touchstone.governance.calendar;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bank holidays: those that come with the software are read once, what an authority says otherwise each time. */
@Singleton
public class EnglishCalendar {
    private static final String SHIPPED = "select day, name from bank_holiday";
    private static final String OWN = "select day, name from own_bank_holiday where authority = :authority";
    private static final String SAY = """
            insert into own_bank_holiday (authority, day, name) values (:authority, :day, :name)
            on conflict (authority, day) do update set name = excluded.name""";

    private final EntityManager database;
    private volatile SortedMap<LocalDate, String> shipped;

    EnglishCalendar(EntityManager database) {
        this.database = database;
    }

    /** The working days by which an authority's deadlines are derived. */
    public WorkingDays of(String authority) {
        SortedMap<LocalDate, String> days = new TreeMap<>(shipped());
        read(database.createNativeQuery(OWN).setParameter("authority", authority)).forEach((day, name) -> {
            if (name == null) {
                days.remove(day);
            } else {
                days.put(day, name);
            }
        });
        return new WorkingDays(days);
    }

    /** @param name null for a day that is no bank holiday after all */
    void say(String authority, LocalDate day, String name) {
        database.createNativeQuery(SAY).setParameter("authority", authority).setParameter("day", day).setParameter("name", name).executeUpdate();
    }

    private SortedMap<LocalDate, String> shipped() {
        if (shipped == null) {
            shipped = read(database.createNativeQuery(SHIPPED));
        }
        return shipped;
    }

    private static SortedMap<LocalDate, String> read(Query query) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (Object row : query.getResultList()) {
            days.put((LocalDate) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return days;
    }
}

package touchstone.governance.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the bank holidays once; a new year comes with a new release. */
class EnglishCalendar {

    @Produces
    @Singleton
    WorkingDays workingDays(EntityManager database) {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        List<?> rows = database.createNativeQuery("select day, name from bank_holiday").getResultList();
        for (Object row : rows) {
            holidays.put((LocalDate) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return new WorkingDays(holidays);
    }
}

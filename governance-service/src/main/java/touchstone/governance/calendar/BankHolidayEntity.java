package touchstone.governance.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.governance.calendar.BankHoliday;
import touchstone.platform.entity.IdentifiedEntity;

/** A bank holiday of a year that did not come with the software, as an authority's administrator has said. */
@Entity(name = "BankHoliday")
@Table(name = "added_bank_holiday")
class BankHolidayEntity extends IdentifiedEntity {
    String authority;
    LocalDate day;
    String name;

    protected BankHolidayEntity() {}

    BankHolidayEntity(String authority, BankHoliday facts) {
        this.authority = authority;
        this.day = facts.date();
        this.name = facts.name();
    }

    static List<BankHolidayEntity> of(String authority) {
        return list("authority = ?1 order by day", authority);
    }
}

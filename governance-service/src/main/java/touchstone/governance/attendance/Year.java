package touchstone.governance.attendance;

import java.time.LocalDate;
import java.time.Month;
import touchstone.contracts.governance.attendance.YearKind;

/** Twelve months, named by the year in which they begin. */
record Year(int number, YearKind kind) {

    /** The one asked for or, without a number, the one of a day. */
    static Year of(Integer number, YearKind kind, LocalDate today) {
        return new Year(number != null ? number : today.isBefore(new Year(today.getYear(), kind).from()) ? today.getYear() - 1 : today.getYear(), kind);
    }

    LocalDate from() {
        return LocalDate.of(number, kind == YearKind.FINANCIAL ? Month.APRIL : Month.JANUARY, 1);
    }

    LocalDate until() {
        return from().plusYears(1).minusDays(1);
    }
}

package touchstone.gateway.web.administration;

import java.util.List;
import touchstone.contracts.governance.calendar.BankHoliday;
import touchstone.contracts.governance.calendar.BankHolidayImport;
import touchstone.contracts.governance.calendar.BankHolidayYear;
import touchstone.gateway.web.form.Form;

/**
 * The bank holidays that an authority knows, and the forms that change them.
 *
 * @param years the latest first
 * @param told  what a file would change, where it was asked; null where it was not
 * @param wrong the form that needs correcting; null for none
 * @param done  what has just been done; null for nothing
 * @param days  how many days that changed
 */
public record BankHolidaysView(String authority, List<BankHolidayYear> years, BankHolidayImport told, Form wrong, AdministrationSaved done, int days) {
    static final String DAY = "day";
    static final String FILE = "published";
    static final String WITHDRAWAL = "withdrawal";

    public String base() {
        return path(authority);
    }

    static String path(String authority) {
        return AdministrationPage.PATH + "/" + authority + "/bank-holidays";
    }

    public String withdrawal(BankHoliday day) {
        return base() + "/" + day.date() + "/withdrawal";
    }

    public Form day() {
        return Form.of(DAY).or(wrong);
    }

    public Form file() {
        return Form.of(FILE).or(wrong);
    }

    public Form withdrawal() {
        return Form.of(WITHDRAWAL).or(wrong);
    }
}

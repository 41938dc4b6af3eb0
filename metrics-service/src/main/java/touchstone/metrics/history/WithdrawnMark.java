package touchstone.metrics.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.history.Withdrawn;
import touchstone.metrics.MetricsErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** That something was withdrawn: since when, by whom and why. */
@Embeddable
public record WithdrawnMark(
        @Column(name = "withdrawn_on") LocalDate on, @Column(name = "withdrawn_by") String by, @Column(name = "withdrawal") String reason) {

    /** 409 when it is withdrawn already; {@code before} is null while it is not. */
    public static WithdrawnMark after(WithdrawnMark before, WithdrawalReason why, Caller caller) {
        if (before != null) {
            throw MetricsErrors.withdrawn(before.on);
        }
        return new WithdrawnMark(AsAt.today(), caller.name(), why.reason());
    }

    /** As known at a date: a later withdrawal does not show; {@code mark} may be null. */
    public static Withdrawn at(WithdrawnMark mark, LocalDate asAt) {
        return mark == null || mark.on.isAfter(asAt) ? null : new Withdrawn(mark.on, mark.by, mark.reason);
    }

    /** The same of a row that has its columns. */
    public static Withdrawn at(Row row, LocalDate asAt) {
        LocalDate on = row.date("withdrawn_on");
        return on == null || on.isAfter(asAt) ? null : new Withdrawn(on, row.text("withdrawn_by"), row.text("withdrawal"));
    }
}

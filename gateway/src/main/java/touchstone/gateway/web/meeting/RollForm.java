package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;

/** Records who came, as one form with a row for each member. */
@ApplicationScoped
class RollForm {
    @RestClient GovernanceClient.Attendances attendances;

    private final ParallelCalls together;
    private final FormSubmission submission;

    RollForm(ParallelCalls together, FormSubmission submission) {
        this.together = together;
        this.submission = submission;
    }

    static String presence(Attendance member) {
        return "presence-" + member.id();
    }

    static String substitute(Attendance member) {
        return "substitute-" + member.id();
    }

    /** Sends the rows that changed, and no others: each is an entry on the record. */
    Form record(String authority, UUID meeting, FormReader typed) {
        Map<UUID, NewAttendance> changed = new LinkedHashMap<>();
        for (Attendance member : together.ask(() -> attendances.attendance(authority, meeting)).get().members()) {
            Presence came = typed.choice(Presence.class, presence(member), "Choose one of those that are offered.");
            NewAttendance row = new NewAttendance(came, typed.text(substitute(member)), member.remote(), member.arrivedAt(), member.leftAt());
            if (came != null && isNew(member, row)) {
                submission.hold(typed, row, field -> field + "-" + member.id());
                changed.put(member.id(), row);
            }
        }
        return typed.isReadable() ? submission.send(typed.form(), () -> changed.forEach((member, row) -> attendances.record(authority, meeting, member, row)))
                : typed.form();
    }

    private static boolean isNew(Attendance member, NewAttendance row) {
        String known = member.substitute() == null ? "" : member.substitute();
        return member.presence() != row.presence() || !known.equals(row.substitute() == null ? "" : row.substitute());
    }
}

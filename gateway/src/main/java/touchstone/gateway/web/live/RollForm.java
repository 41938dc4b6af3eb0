package touchstone.gateway.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
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
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** Records who came, as one form with a row for each seat. */
@ApplicationScoped
class RollForm {
    private static final String ARRIVES = "arrives";
    private static final String LEAVES = "leaves";

    @RestClient GovernanceClient.Attendances attendances;

    private final ParallelCalls together;
    private final FormSubmission submission;

    RollForm(ParallelCalls together, FormSubmission submission) {
        this.together = together;
        this.submission = submission;
    }

    static String field(String name, Attendance row) {
        return name + "-" + row.id();
    }

    static Form asRecorded(List<Attendance> roll) {
        Form form = Form.of(LiveForms.ROLL);
        for (Attendance row : roll) {
            form = form.with(field("presence", row), row.presence() == null ? "" : WireNames.of(row.presence())).with(field("substitute", row), row.substitute())
                    .with(field("arrivedAt", row), time(row.arrivedAt())).with(field("leftAt", row), time(row.leftAt()))
                    .with(field("remote", row), row.remote() ? "true" : "");
        }
        return form;
    }

    private static String time(LocalTime time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Sends the rows that changed, and no others: each is an entry on the record. */
    Form record(String authority, UUID meeting, FormReader typed) {
        Map<Attendance, NewAttendance> changed = new LinkedHashMap<>();
        for (Attendance row : together.ask(() -> attendances.attendance(authority, meeting)).get().members()) {
            NewAttendance entry = read(typed, row);
            if (entry.presence() != null && !entry.equals(asRecorded(row))) {
                submission.hold(typed, entry, field -> field + "-" + row.id());
                changed.put(row, entry);
            }
        }
        return typed.isReadable() ? send(authority, meeting, typed.form(), changed) : typed.form();
    }

    private Form send(String authority, UUID meeting, Form form, Map<Attendance, NewAttendance> changed) {
        Form sent = form;
        for (Map.Entry<Attendance, NewAttendance> one : changed.entrySet()) {
            sent = submission.send(sent, () -> attendances.record(authority, meeting, one.getKey().id(), one.getValue()));
            if (sent.isRefused()) {
                return sent.errors().isEmpty() ? sent : sent.refusedAt(field(sent.problem().errors().get(0).field(), one.getKey()));
            }
        }
        return sent;
    }

    /** As typed; a button that says who arrives or leaves now has the last word. */
    private static NewAttendance read(FormReader typed, Attendance row) {
        Presence came = typed.choice(Presence.class, field("presence", row), "Choose one of those that are offered.");
        LocalTime arrived = typed.time(field("arrivedAt", row));
        LocalTime left = typed.time(field("leftAt", row));
        LocalTime now = LocalTime.now(AsAt.ENGLAND).truncatedTo(ChronoUnit.MINUTES);
        String pressed = typed.typed("now");
        boolean arrives = pressed.equals(field(ARRIVES, row));
        return new NewAttendance(arrives && came != Presence.SUBSTITUTE ? Presence.PRESENT : came, typed.text(field("substitute", row)),
                typed.typed(field("remote", row)).equals("true"), arrives ? now : arrived, pressed.equals(field(LEAVES, row)) ? now : left);
    }

    private static NewAttendance asRecorded(Attendance row) {
        return new NewAttendance(row.presence(), row.substitute(), row.remote(), minutes(row.arrivedAt()), minutes(row.leftAt()));
    }

    private static LocalTime minutes(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}

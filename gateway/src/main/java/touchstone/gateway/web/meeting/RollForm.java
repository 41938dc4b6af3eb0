package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/** Records who came, as one form with a row for each member. */
@ApplicationScoped
class RollForm {
    @RestClient GovernanceClient.Attendances attendances;

    /** The rows as typed: a member's id is the name of the field. */
    static Form form(List<String> members, List<String> presences, List<String> substitutes) {
        return IntStream.range(0, Math.min(members.size(), Math.min(presences.size(), substitutes.size()))).boxed()
                .reduce(Form.of(SecretariatForms.ATTENDANCE), (form, i) -> form.with(members.get(i), presences.get(i))
                        .with("substitute-" + members.get(i), substitutes.get(i)), (one, other) -> other);
    }

    /** Sends the rows that changed, and no others: each is an entry on the record. */
    void record(String authority, UUID meeting, Form form) {
        for (Attendance member : attendances.attendance(authority, meeting).members()) {
            String id = member.membership().toString();
            String typed = form.value(id);
            String named = form.value("substitute-" + id);
            if (!typed.isEmpty() && isNew(member, typed, named)) {
                attendances.record(authority, meeting, member.membership(), new NewAttendance(presence(typed), named.isEmpty() ? null : named));
            }
        }
    }

    private static boolean isNew(Attendance member, String presence, String substitute) {
        String known = member.substitute() == null ? "" : member.substitute();
        return member.presence() == null || !WireNames.of(member.presence()).equals(presence) || !known.equals(substitute);
    }

    private static Presence presence(String typed) {
        return List.of(Presence.values()).stream().filter(one -> WireNames.of(one).equals(typed)).findFirst().orElse(null);
    }
}

package touchstone.gateway.web.signin;

import java.util.List;
import java.util.Map;
import touchstone.contracts.Role;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.PageLayouts;

/**
 * What a person sees of their own account.
 *
 * @param held     what they may do, by authority
 * @param sessions where they are signed in
 * @param done     what has just been done; null for nothing
 * @param calendar whether their calendar has an address
 * @param calendarAddress a new one, shown this once; null for none
 */
public record OwnAccountView(OwnAccount account, List<Held> held, List<Session> sessions, Form form, OwnAccountSaved done,
        boolean calendar, String calendarAddress) {

    /** What one may do in one authority; {@code slug} is null for all of them. */
    public record Held(String name, String slug, List<Role> roles) {}

    static OwnAccountView of(OwnAccount account, List<Session> sessions, PageLayouts frames, Form form, OwnAccountSaved done,
            boolean calendar, String calendarAddress) {
        return new OwnAccountView(account, account.grants().entrySet().stream().map(grant -> held(grant, frames))
                .sorted(java.util.Comparator.comparing(Held::name)).toList(), sessions, form, done, calendar, calendarAddress);
    }

    /** The buttons that sign out elsewhere. */
    public Form ending() {
        return Form.of("sessions");
    }

    /** The button that gives the calendar another address. */
    public Form moving() {
        return Form.of("calendar");
    }

    private static Held held(Map.Entry<String, List<Role>> grant, PageLayouts frames) {
        List<Role> roles = grant.getValue().stream().sorted().toList();
        return "*".equals(grant.getKey())
                ? new Held("Every authority", null, roles)
                : new Held(frames.nameOf(grant.getKey()), grant.getKey(), roles);
    }
}

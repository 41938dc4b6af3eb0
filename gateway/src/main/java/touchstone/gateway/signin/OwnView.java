package touchstone.gateway.signin;

import java.util.List;
import java.util.Map;
import touchstone.contracts.Role;
import touchstone.gateway.access.OwnAccount;
import touchstone.gateway.page.Form;
import touchstone.gateway.page.Frames;

/**
 * What a person sees of their own account.
 *
 * @param held    what they may do, by authority
 * @param changed whether the password has just been changed
 */
public record OwnView(OwnAccount account, List<Held> held, Form form, boolean changed) {

    /** What one may do in one authority; {@code slug} is null for all of them. */
    public record Held(String name, String slug, List<Role> roles) {}

    static OwnView of(OwnAccount account, Frames frames, Form form, boolean changed) {
        return new OwnView(account, account.grants().entrySet().stream().map(grant -> held(grant, frames))
                .sorted(java.util.Comparator.comparing(Held::name)).toList(), form, changed);
    }

    private static Held held(Map.Entry<String, List<Role>> grant, Frames frames) {
        List<Role> roles = grant.getValue().stream().sorted().toList();
        return "*".equals(grant.getKey())
                ? new Held("Every authority", null, roles)
                : new Held(frames.nameOf(grant.getKey()), grant.getKey(), roles);
    }
}

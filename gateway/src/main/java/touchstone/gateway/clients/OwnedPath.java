package touchstone.gateway.clients;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose knowledge of which authority an address is about: {@code /api/plans/kent/actions}. */
public record OwnedPath(Owner owner, String authority) {
    private static final Pattern PATH = Pattern.compile("/api/(plans|metrics|governance)/([^/]+)/.+");

    /** Empty for an address that is no owner's, or about no authority. */
    public static Optional<OwnedPath> of(String path) {
        Matcher owned = PATH.matcher(path);
        return owned.matches()
                ? Optional.of(new OwnedPath(Owner.valueOf(owned.group(1).toUpperCase(Locale.ROOT)), owned.group(2)))
                : Optional.empty();
    }
}

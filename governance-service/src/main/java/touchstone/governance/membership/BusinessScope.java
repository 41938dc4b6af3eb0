package touchstone.governance.membership;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * What a caller may read of the bodies' business besides what is public.
 *
 * @param staff     of the authority itself: all that is not exempt, but for bodies whose business is for members only
 * @param confidant secretariat, director or auditor: those bodies, and what is exempt as well
 * @param seats     bodies on which the caller's post has a seat, or may come instead: all of their business
 * @param closed    bodies whose business is for members only today, which staff do not read
 * @param names     what the caller and its agency are called in it, in lower case; it reads what is not exempt and names it
 * @param agency    as whose partner the caller acts; "" for none
 */
public record BusinessScope(boolean staff, boolean confidant, Set<UUID> seats, Set<UUID> closed, Set<String> names, String agency) {
    public static final BusinessScope PUBLIC = new BusinessScope(false, false, Set.of(), Set.of(), Set.of(), "");

    /** What goes into the change feed, which is for the authority and for nobody's confidence. */
    public static final BusinessScope FEED = new BusinessScope(true, false, Set.of(), Set.of(), Set.of(), "");

    public static final BusinessScope WHOLE = new BusinessScope(true, true, Set.of(), Set.of(), Set.of(), "");

    /** SQL condition on something in the business of a {@code body}, or of none, with an {@code agency} and a post that own it. */
    public static final String READS_OWNED = """
            (:staff and (body is null or body <> all(cast(:closed as uuid[]))) or body = any(cast(:seats as uuid[]))
             or agency = :ownAgency or lower(owner) = any(:names))""";

    private static final Set<Role> CONFIDANTS = Set.of(Role.SECRETARIAT, Role.DIRECTOR, Role.ADVISER);

    /** A member is whose account is of the post that has the seat, for the same agency. An agency's credential is no member. */
    public static BusinessScope of(Caller caller, String authority) {
        AccessScope scope = caller.viewOf(authority);
        boolean confidant = scope.roles().stream().anyMatch(CONFIDANTS::contains);
        Set<UUID> seats = scope.post() == null ? Set.of() : MembershipEntity.bodiesOf(authority, scope.post(), scope.agency(), AsAt.today());
        Set<UUID> closed = scope.isStaff() && !confidant ? BodyEntity.forMembersOnly(authority, AsAt.today()) : Set.of();
        return new BusinessScope(scope.isStaff(), confidant, seats, closed, names(authority, scope), scope.ownAgency());
    }

    private static Set<String> names(String authority, AccessScope scope) {
        Set<String> names = new HashSet<>();
        if (scope.post() != null) {
            names.add(scope.post().toLowerCase(Locale.ROOT));
        }
        if (!scope.ownAgency().isEmpty()) {
            names.add(scope.ownAgency());
            List<MembershipEntity> seats = MembershipEntity.sittingFor(authority, scope.ownAgency(), AsAt.today());
            seats.forEach(seat -> names.add(seat.post.toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    /** Whether it takes in the business of a body that is not exempt. */
    public boolean reads(UUID body) {
        return staff && !closed.contains(body) || seats.contains(body);
    }

    /** Whether it takes in the exempt business of a body. */
    public boolean readsExempt(UUID body) {
        return confidant || seats.contains(body);
    }

    /** Whether the caller acts for the agency that owns something; null where none does. */
    public boolean owns(String owner) {
        return owner != null && owner.equals(agency);
    }

    /** What {@link #READS_OWNED} names, and whether exempt business is read. */
    public Map<String, Object> parameters() {
        return Map.of("staff", staff, "confidant", confidant, "seats", texts(seats), "closed", texts(closed), "names", names, "ownAgency", agency);
    }

    private static List<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

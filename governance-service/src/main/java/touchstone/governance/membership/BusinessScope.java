package touchstone.governance.membership;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * What a caller may read of the bodies' business besides what is public.
 *
 * @param staff     of the authority itself: all that is not exempt
 * @param confidant secretariat, director or auditor: what is exempt as well
 * @param seats     bodies that the caller sits on: all of their business
 * @param names     what the caller's agency is called in it, in lower case; it reads what is not exempt and names it
 */
public record BusinessScope(boolean staff, boolean confidant, Set<UUID> seats, Set<String> names) {
    public static final BusinessScope PUBLIC = new BusinessScope(false, false, Set.of(), Set.of());

    /** What goes into the change feed, which is for the authority and for nobody's confidence. */
    public static final BusinessScope FEED = new BusinessScope(true, false, Set.of(), Set.of());

    public static final BusinessScope WHOLE = new BusinessScope(true, true, Set.of(), Set.of());

    /** HQL condition on something with an {@code owner} in the business of a {@code body}, or of none. */
    public static final String READS_OWNED = "(:staff = true or body in :seats or lower(owner) in :names)";

    private static final Set<Role> CONFIDANTS = Set.of(Role.SECRETARIAT, Role.DIRECTOR, Role.ADVISER);

    public static BusinessScope of(Caller caller, String authority) {
        AccessScope scope = caller.viewOf(authority);
        boolean confidant = scope.roles().stream().anyMatch(CONFIDANTS::contains);
        return scope.ownAgency().isEmpty() ? new BusinessScope(scope.isStaff(), confidant, Set.of(), Set.of())
                : ofAgency(authority, scope, confidant);
    }

    /** Until an account is linked to its post, whoever acts for an agency sits where the agency sits today. */
    private static BusinessScope ofAgency(String authority, AccessScope scope, boolean confidant) {
        List<MembershipEntity> seats = MembershipEntity.sittingFor(authority, scope.ownAgency(), AsAt.today());
        Set<String> names = new HashSet<>(Set.of(scope.ownAgency()));
        seats.forEach(seat -> names.add(seat.post.toLowerCase(Locale.ROOT)));
        return new BusinessScope(scope.isStaff(), confidant, seats.stream().map(seat -> seat.body).collect(toUnmodifiableSet()), names);
    }

    /** Whether it takes in the business of a body that is not exempt. */
    public boolean reads(UUID body) {
        return staff || seats.contains(body);
    }

    /** Whether it takes in the exempt business of a body. */
    public boolean readsExempt(UUID body) {
        return confidant || seats.contains(body);
    }

    /** What {@link #READS_OWNED} names. */
    public Map<String, Object> parameters() {
        return Map.of("staff", staff, "seats", seats, "names", names);
    }
}

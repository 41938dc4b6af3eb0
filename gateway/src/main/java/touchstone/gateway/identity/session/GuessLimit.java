package touchstone.gateway.identity.session;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * How often somebody may be wrong in a quarter of an hour, and as what each failure counts. A name from one address has
 * ten; so a guesser elsewhere, or behind the same proxy, locks nobody out. What many addresses try on one name, or one
 * address on many names, has limits of its own, which a browser that is known does not meet.
 *
 * @param allowed by what a failure counts as
 */
record GuessLimit(Map<String, Integer> allowed) {
    private static final int PER_NAME_AND_ADDRESS = 10;
    private static final int PER_NAME = 100;
    private static final int PER_ADDRESS = 300;
    /** PostgreSQL's locks by two small numbers: ours, and a name's. */
    private static final int LOCK = 5117;

    static GuessLimit elsewhere(String name, String address) {
        Map<String, Integer> allowed = new LinkedHashMap<>();
        allowed.put("name " + name + " from " + address, PER_NAME_AND_ADDRESS);
        allowed.put("name " + name, PER_NAME);
        allowed.put("address " + address, PER_ADDRESS);
        return new GuessLimit(allowed);
    }

    static GuessLimit known(String name, String device) {
        return new GuessLimit(Map.of("name " + name + " on " + device, PER_NAME_AND_ADDRESS));
    }

    /** 429 when that was wrong too often, or while another password is being tried for it: one after the other. */
    void require() {
        if (!isAlone()) {
            throw tooMany("Another attempt is being checked. Try again in a few seconds.");
        }
        if (allowed.entrySet().stream().anyMatch(one -> FailedSignInEntity.tooMany(one.getKey(), one.getValue()))) {
            throw tooMany("Wait a quarter of an hour, then try again. An administrator can give you a new password.");
        }
    }

    void failed() {
        allowed.keySet().forEach(FailedSignInEntity::note);
    }

    void succeeded() {
        FailedSignInEntity.forget(whose());
    }

    /** Until the transaction ends. */
    private boolean isAlone() {
        return (Boolean) Panache.getEntityManager().createNativeQuery("select pg_try_advisory_xact_lock(:ours, hashtext(:whose))", Boolean.class)
                .setParameter("ours", LOCK).setParameter("whose", whose()).getSingleResult();
    }

    private String whose() {
        return allowed.keySet().iterator().next();
    }

    private static ProblemException tooMany(String what) {
        return Problems.of(429, "too-many-sign-ins", "Too many attempts", what, List.of());
    }
}

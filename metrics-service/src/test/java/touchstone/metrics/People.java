package touchstone.metrics;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SYSTEM;

import touchstone.platform.testing.Person;

/** Who calls in the tests: the people of one council and its partners, and their like next door. */
public final class People {
    public static final String STOCKTON = "stockton-on-tees";

    public static final Person VISITOR = Person.VISITOR;
    public static final Person MANAGER = Person.of("Programme manager", "council", STOCKTON, PROGRAMME_MANAGER);
    public static final Person DIRECTOR_OF_SERVICES = Person.of("Director", "council", STOCKTON, DIRECTOR);
    public static final Person CAFCASS = Person.of("Cafcass", "cafcass", STOCKTON, PARTNER);
    public static final Person POLICE = Person.of("Police", "police", STOCKTON, PARTNER);
    public static final Person NATIONAL_ADVISER = Person.of("Adviser", null, "*", ADVISER);
    public static final Person MANAGER_NEXT_DOOR = Person.of("Programme manager", "county", "durham", PROGRAMME_MANAGER);
    public static final Person GATEWAY = Person.of("Gateway", null, "*", SYSTEM);

    private People() {}
}

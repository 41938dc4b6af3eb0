package touchstone.plans;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.SECRETARIAT;
import static touchstone.contracts.Role.SYSTEM;

import touchstone.platform.testing.Person;

/** Who calls in the tests: the people of one council and its partners, and their like next door. */
public final class People {
    public static final String ISLE = "isle-of-wight";

    public static final Person VISITOR = Person.VISITOR;
    public static final Person MANAGER = Person.of("Programme manager", "council", ISLE, PROGRAMME_MANAGER);
    public static final Person COUNCIL = Person.of("Council directorate", "council", ISLE, PARTNER);
    public static final Person POLICE = Person.of("Police", "police", ISLE, PARTNER);
    public static final Person HEALTH = Person.of("Health commissioner", "health", ISLE, PARTNER);
    public static final Person CLERK = Person.of("Board secretary", "council", ISLE, SECRETARIAT);
    public static final Person DIRECTOR_OF_SERVICES = Person.of("Director", "council", ISLE, DIRECTOR);
    public static final Person NATIONAL_ADVISER = Person.of("Adviser", null, "*", ADVISER);
    public static final Person ADMIN = Person.of("Administrator", null, ISLE, ADMINISTRATOR);
    public static final Person MANAGER_NEXT_DOOR = Person.of("Programme manager", "county", "hampshire", PROGRAMME_MANAGER);
    /** Of an agency that has the name of one of ours. */
    public static final Person COUNCIL_NEXT_DOOR = Person.of("Council directorate", "council", "hampshire", PARTNER);
    public static final Person GATEWAY = Person.of("Gateway", null, "*", SYSTEM);

    private People() {}
}

package touchstone.governance;

import touchstone.contracts.Role;
import touchstone.platform.testing.Person;

/** Who calls in the tests: the people of one council and its partners, and their like next door. */
public final class People {
    public static final String ISLE = "isle-of-wight";
    public static final String GOVERNANCE = "/api/governance/" + ISLE;

    public static final Person VISITOR = Person.VISITOR;
    public static final Person CLERK = Person.of("Board secretary", "council", ISLE, Role.SECRETARIAT);
    public static final Person MANAGER = Person.of("Programme manager", "council", ISLE, Role.PROGRAMME_MANAGER);
    public static final Person POLICE = Person.of("Police", "police", ISLE, Role.PARTNER);
    /** Of a post that has a seat on every {@link Board}; of the police none has. */
    public static final Person COUNCIL = Person.of("Director of Children's Services", "council", ISLE, Role.PARTNER);
    /** Of the same agency, whose own post has no seat. */
    public static final Person COLLEAGUE = Person.of("Head of Performance", "council", ISLE, Role.PARTNER);
    /** Of a post and an agency that have the names of ours. */
    public static final Person COUNCIL_NEXT_DOOR = Person.of("Director of Children's Services", "council", "hampshire", Role.PARTNER);
    public static final Person DIRECTOR = Person.of("Director", "council", ISLE, Role.DIRECTOR);
    public static final Person ADVISER = Person.of("Adviser", null, "*", Role.ADVISER);
    public static final Person ADMINISTRATOR = Person.of("Administrator", null, ISLE, Role.ADMINISTRATOR);
    public static final Person CLERK_NEXT_DOOR = Person.of("Board secretary", "county", "hampshire", Role.SECRETARIAT);
    public static final Person GATEWAY = Person.of("Gateway", null, "*", Role.SYSTEM);

    private People() {}
}

package touchstone.gateway.web.calendar;

/** Whom a calendar is for. */
enum CalendarFor {
    /** At a public address, whoever is signed in: no more than the public may know of an event. */
    EVERYBODY,

    /** At an address of its own: with how meetings are joined. */
    MEMBER,

    /** The same, and until when agendas are due. */
    SECRETARIAT
}

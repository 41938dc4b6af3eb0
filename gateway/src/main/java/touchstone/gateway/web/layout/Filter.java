package touchstone.gateway.web.layout;

/** What an address asks for besides the date: {@code late=true}. */
public record Filter(String name, String value) {}

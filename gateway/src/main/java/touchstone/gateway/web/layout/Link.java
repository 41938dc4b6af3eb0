package touchstone.gateway.web.layout;

/** Words that lead somewhere; {@code to} is null for where the reader is already. */
public record Link(String words, String to) {}

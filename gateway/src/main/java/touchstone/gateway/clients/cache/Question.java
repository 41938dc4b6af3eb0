package touchstone.gateway.clients.cache;

/** What is asked, and the version that an answer to it would be of. Ask for the version before anything is read. */
public record Question(CacheKey key, AuthorityVersion version) {}

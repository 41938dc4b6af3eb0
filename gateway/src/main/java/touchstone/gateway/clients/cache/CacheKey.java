package touchstone.gateway.clients.cache;

/**
 * What an answer depends on besides the version of what it tells of.
 *
 * @param address path and query
 * @param view    all of the caller that it depends on
 */
public record CacheKey(String address, String accept, Object view) {

    int length() {
        return address.length() + accept.length();
    }
}

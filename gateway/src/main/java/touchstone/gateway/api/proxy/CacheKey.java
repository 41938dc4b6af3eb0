package touchstone.gateway.api.proxy;

import touchstone.gateway.sync.AuthorityVersion;
import touchstone.platform.caller.AccessScope;

/** All that an owner's answer to a GET depends on. */
record CacheKey(String address, String accept, AccessScope view, AuthorityVersion version) {

    int length() {
        return address.length() + accept.length();
    }
}

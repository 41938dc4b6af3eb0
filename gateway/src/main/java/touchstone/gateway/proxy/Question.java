package touchstone.gateway.proxy;

import touchstone.gateway.live.Version;
import touchstone.platform.caller.View;

/** All that an owner's answer to a GET depends on. */
record Question(String address, String accept, View view, Version version) {

    int length() {
        return address.length() + accept.length();
    }
}

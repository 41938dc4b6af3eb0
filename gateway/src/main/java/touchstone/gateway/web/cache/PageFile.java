package touchstone.gateway.web.cache;

import java.nio.charset.StandardCharsets;
import touchstone.platform.http.Sha256;

/**
 * A file that is made as a page is: kept, tagged and answered again like one.
 *
 * @param content which nobody changes any more
 * @param type    its media type
 * @param name    under which it is saved: of letters, digits, dots and hyphens
 * @param edition a hash of what it says; made twice its bytes may differ, which bear the time
 * @param shared  whether others who share a scope get the same
 */
public record PageFile(byte[] content, String type, String name, String edition, boolean shared) {

    /** @param says all that it says */
    public static PageFile shared(byte[] content, String type, String name, Object says) {
        return new PageFile(content, type, name, Sha256.of((type + says).getBytes(StandardCharsets.UTF_8)), true);
    }

    /** One that says where it was asked for: a visitor's own word, which nobody else may be told. */
    public static PageFile unshared(byte[] content, String type, String name) {
        return new PageFile(content, type, name, Sha256.of(content), false);
    }
}

package touchstone.platform.testing;

import static touchstone.platform.testing.http.RequestSpecification.given;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import touchstone.contracts.Role;
import touchstone.platform.problem.WireNames;
import touchstone.platform.testing.http.RequestSpecification;

/**
 * Someone who calls a service in a test, with a token as the gateway would sign it.
 *
 * @param name   the post; whoever is of one authority has an account that it opened
 * @param agency null for nobody's
 * @param roles  none for an anonymous visitor
 */
public record Person(String name, String agency, String authority, List<Role> roles) implements Someone {
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** One for each half of its life. */
    private static final Map<Map.Entry<Person, Long>, String> TOKENS = new ConcurrentHashMap<>();
    public static final Person VISITOR = new Person("Visitor", null, "*", List.of());

    /** Someone of an agency in an authority ("*" for every authority). */
    public static Person of(String name, String agency, String authority, Role... roles) {
        return new Person(name, agency, authority, List.of(roles));
    }

    @Override
    public RequestSpecification asks() {
        RequestSpecification request = given().contentType("application/json").accept("application/json");
        return roles.isEmpty() ? request : request.header("Authorization", authorization());
    }

    /** The header of that name. */
    public String authorization() {
        return "Bearer " + TOKENS.computeIfAbsent(Map.entry(this, System.currentTimeMillis() / (LIFE.toMillis() / 2)),
                now -> sign(claims()));
    }

    /** What the token says, to say it otherwise. */
    public JwtClaimsBuilder claims() {
        JwtClaimsBuilder claims = Jwt.issuer("touchstone").audience(ConfigProvider.getConfig().getValue("touchstone.service", String.class)).subject(id())
                .claim("name", name)
                .claim("grants", Map.of(authority, roles.stream().map(WireNames::of).toList()))
                .expiresIn(LIFE);
        if (agency != null) {
            claims.claim("agency", agency);
        }
        if (!authority.equals("*")) {
            claims.claim("home", authority);
        }
        return claims;
    }

    /** Signs as the gateway does. */
    public static String sign(JwtClaimsBuilder claims) {
        return claims.sign(ConfigProvider.getConfig().getValue("touchstone.token.private-key", String.class));
    }

    private String id() {
        return "test:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "@" + authority;
    }
}

package touchstone.local.systemd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemdUnitTest {
    private static final Path CHECKOUT = Path.of("/opt/a \"100 %\" place");

    @Test
    void it_runs_in_the_foreground_as_an_account_without_rights() {
        List<String> lines = lines(Map.of("TOUCHSTONE_PORT", "8080"));
        assertTrue(lines.contains("User=touchstone"), lines.toString());
        assertTrue(lines.contains("ExecStart=\"/opt/a \\\"100 %%\\\" place/touchstone\" run"), lines.toString());
        assertTrue(lines.containsAll(List.of("NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict")));
        assertTrue(lines.contains("ReadWritePaths=\"/var/lib/touchstone\""), "it may write to its home and nowhere else");
    }

    @Test
    void settings_are_passed_on_and_secrets_are_not_part_of_it() {
        List<String> lines = lines(Map.of("TOUCHSTONE_PORT", "8443", "TOUCHSTONE_BIND", "0.0.0.0"));
        assertEquals(List.of("Environment=\"TOUCHSTONE_BIND=0.0.0.0\"", "Environment=\"TOUCHSTONE_PORT=8443\""),
                lines.stream().filter(line -> line.startsWith("Environment=")).toList());
        assertTrue(lines.contains("EnvironmentFile=-/etc/touchstone.env"));
    }

    @Test
    void a_low_port_brings_the_one_right_that_it_needs() {
        assertTrue(lines(Map.of("TOUCHSTONE_PORT", "80")).containsAll(List.of(
                "AmbientCapabilities=CAP_NET_BIND_SERVICE", "CapabilityBoundingSet=CAP_NET_BIND_SERVICE")));
    }

    private static List<String> lines(Map<String, String> settings) {
        return Arrays.asList(new SystemdUnit(CHECKOUT, Path.of("/var/lib/touchstone"), "touchstone", settings).text().split("\n"));
    }
}

package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.account.Shell;
import touchstone.local.process.ServiceAccount;

/** Whoever starts it, also where that is root. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ServiceAccountTest {
    @TempDir
    Path temp;

    @Test
    void services_and_gateway_run_with_no_rights_of_root_and_as_the_same_account_ever_after() throws IOException {
        Directories.setMode(temp, "rwxr-xr-x");
        Path program = temp.resolve("gateway/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(program.getParent());
        Files.createFile(program);
        Home home = new Home(temp, temp.resolve("home"));

        ServiceAccount account = ServiceAccount.of(home);

        assertNotEquals("0", Shell.run(account.runAs().command(List.of("id", "-u"))).output());
        assertEquals(account, ServiceAccount.of(home));
    }
}

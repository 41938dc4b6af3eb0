package touchstone.local.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Directories;

@EnabledOnOs({OS.LINUX, OS.MAC})
class RunAsTest {
    private static final List<String> WHO = List.of("id", "-u");

    @TempDir
    Path temp;

    private Path directory;

    @BeforeEach
    void reachable() throws IOException {
        Directories.setMode(temp, "rwxr-xr-x");
        directory = Files.createDirectory(temp.resolve("a directory"));
    }

    @Test
    void an_ordinary_user_runs_things_as_itself() throws IOException {
        assumeTrue(!Account.current().isRoot());
        assertEquals(RunAs.MYSELF, RunAs.handingOver(directory, WHO).orElseThrow());
    }

    @Test
    void root_runs_things_as_somebody_without_rights_who_owns_the_directory() throws IOException {
        assumeTrue(Account.current().isRoot());
        RunAs runAs = RunAs.handingOver(directory, WHO).orElseThrow();
        String uid = Shell.run(runAs.command(WHO)).output();
        assertNotEquals("0", uid);
        assertEquals(uid, "" + Account.ownerOf(directory).uid());
        assertEquals(runAs, RunAs.ownerOf(directory));
        assertTrue(Shell.run(runAs.command(List.of("touch", directory + "/mine"))).succeeded());
        assertFalse(Shell.run(runAs.command(List.of("touch", temp + "/not mine"))).succeeded());
    }

    @Test
    void what_no_such_account_can_run_is_left_to_root() throws IOException {
        assumeTrue(Account.current().isRoot());
        Directories.setMode(temp, "rwx------");
        assertTrue(RunAs.handingOver(directory, WHO).isEmpty());
        assertTrue(Account.ownerOf(directory).isRoot());
    }
}

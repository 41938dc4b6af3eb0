package touchstone.local.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** Root hands things over to somebody else; whoever is not root stays who they are. */
    @Test
    void whoever_starts_it_runs_things_as_somebody_without_rights_who_owns_the_directory() throws IOException {
        RunAs runAs = RunAs.handingOver(directory, WHO).orElseThrow();
        String uid = Shell.run(runAs.command(WHO)).output();
        assertNotEquals("0", uid);
        assertEquals(uid, "" + Account.ownerOf(directory).uid());
        assertEquals(runAs, RunAs.ownerOf(directory));
        assertEquals(Account.current().isRoot(), !uid.equals("" + Account.current().uid()));
        assertTrue(Shell.run(runAs.command(List.of("touch", directory + "/mine"))).succeeded());
    }

    @Test
    void what_root_keeps_to_itself_is_not_reached() throws IOException {
        RunAs runAs = RunAs.handingOver(directory, WHO).orElseThrow();
        Directories.setMode(temp, Account.current().isRoot() ? "rwx------" : "r-x------");
        assertFalse(Shell.run(runAs.command(List.of("touch", temp + "/not mine"))).succeeded());
        boolean reached = RunAs.handingOver(directory, WHO).isPresent();
        assertEquals(!Account.current().isRoot(), reached);
    }
}

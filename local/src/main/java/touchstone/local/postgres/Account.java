package touchstone.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A Unix account by its numbers. */
record Account(int uid, int gid) {

    static boolean isUnix() {
        return !Binaries.OS_WINDOWS;
    }

    static Account current() {
        UnixSystem system = new UnixSystem();
        return new Account((int) system.getUid(), (int) system.getGid());
    }

    static Account ownerOf(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, "unix:uid,gid");
        return new Account((Integer) attributes.get("uid"), (Integer) attributes.get("gid"));
    }

    static Optional<Account> named(String name) {
        Shell.Result uid = Shell.run("id", "-u", name);
        Shell.Result gid = Shell.run("id", "-g", name);
        return uid.succeeded() && gid.succeeded()
                ? Optional.of(new Account(Integer.parseInt(uid.output()), Integer.parseInt(gid.output())))
                : Optional.empty();
    }

    boolean isRoot() {
        return uid == 0;
    }

    void takeOver(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", uid);
        Files.setAttribute(file, "unix:gid", gid);
    }
}

package touchstone.local.account;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A Unix account by its numbers. */
public record Account(int uid, int gid) {

    public static boolean isUnix() {
        return !System.getProperty("os.name").startsWith("Windows");
    }

    public static Account current() {
        UnixSystem system = new UnixSystem();
        return new Account((int) system.getUid(), (int) system.getGid());
    }

    public static Account ownerOf(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, "unix:uid,gid");
        return new Account((Integer) attributes.get("uid"), (Integer) attributes.get("gid"));
    }

    public static Optional<Account> named(String name) {
        Shell.Result uid = Shell.run("id", "-u", name);
        Shell.Result gid = Shell.run("id", "-g", name);
        return uid.succeeded() && gid.succeeded()
                ? Optional.of(new Account(Integer.parseInt(uid.output()), Integer.parseInt(gid.output())))
                : Optional.empty();
    }

    public boolean isRoot() {
        return uid == 0;
    }

    public void takeOver(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", uid);
        Files.setAttribute(file, "unix:gid", gid);
    }
}

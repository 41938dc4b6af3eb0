package touchstone.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.local.UserError;

/** How PostgreSQL, which refuses to run as root, is run here: a prefix to each of its commands. */
record RunAs(List<String> prefix) {
    private static final RunAs MYSELF = new RunAs(List.of());
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"));

    /** For data that exist: as their owner. */
    static RunAs ownerOf(Path data) throws IOException {
        if (Binaries.OS_WINDOWS) {
            return MYSELF;
        }
        Account me = Account.current();
        Account owner = Account.ownerOf(data);
        if (me.isRoot()) {
            return owner.isRoot() ? NAMESPACE : account(owner);
        }
        if (me.uid() == owner.uid()) {
            return MYSELF;
        }
        throw new UserError("The data in " + data + " belong to another account (uid " + owner.uid()
                + "). Start Touchstone as that account or as root, or set TOUCHSTONE_HOME to a directory of your own.");
    }

    /** For a new, empty data directory, which is handed over to the account chosen. */
    static RunAs forNew(Path data, Binaries binaries) throws IOException {
        if (Binaries.OS_WINDOWS || !Account.current().isRoot()) {
            return MYSELF;
        }
        for (Account account : unprivilegedAccounts()) {
            account.takeOver(data);
            if (account(account).reaches(data, binaries)) {
                return account(account);
            }
        }
        Account.current().takeOver(data);
        if (!NAMESPACE.reaches(data, binaries)) {
            throw new UserError("PostgreSQL does not run as root, and no other account can reach " + data
                    + ". Start Touchstone as an ordinary user, or set TOUCHSTONE_HOME to a directory"
                    + " that every account can reach, such as /var/lib/touchstone.");
        }
        System.err.println("Warning: no unprivileged account can reach " + data
                + "; PostgreSQL runs with the file rights of root. Set TOUCHSTONE_HOME to a place outside root's home.");
        return NAMESPACE;
    }

    /** initdb wants a name for its account, which a container's made-up uid does not have. */
    RunAs forInitdb() {
        return this == MYSELF && "?".equals(System.getProperty("user.name")) ? NAMESPACE : this;
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private static RunAs account(Account account) {
        return new RunAs(List.of("setpriv", "--reuid", "" + account.uid(), "--regid", "" + account.gid(),
                "--clear-groups", "--inh-caps=-all", "--no-new-privs"));
    }

    private static List<Account> unprivilegedAccounts() {
        List<String> names = new ArrayList<>(List.of("postgres", "nobody"));
        Optional.ofNullable(System.getenv("TOUCHSTONE_POSTGRES_ACCOUNT")).ifPresent(name -> names.add(0, name));
        return names.stream().flatMap(name -> Account.named(name).stream()).filter(a -> !a.isRoot()).toList();
    }

    private boolean reaches(Path data, Binaries binaries) {
        return Shell.run(command(List.of("sh", "-c", "test -w \"$0\" && exec \"$1\" --version",
                data.toString(), binaries.program("postgres")))).succeeded();
    }
}

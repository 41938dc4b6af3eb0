package touchstone.local.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.local.UserError;

/**
 * How programs are run that shall not, or like PostgreSQL will not, run as root: a prefix to each of their commands.
 * Unless root starts us, they run as we do.
 */
public record RunAs(List<String> prefix) {
    public static final RunAs MYSELF = new RunAs(List.of());
    /** Somebody else in name only: all that root may do with files is still allowed. */
    public static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"));
    private static final String CHOICE = "TOUCHSTONE_ACCOUNT";

    /** For what exists: as its owner. */
    public static RunAs ownerOf(Path directory) throws IOException {
        if (!Account.isUnix()) {
            return MYSELF;
        }
        Account me = Account.current();
        Account owner = Account.ownerOf(directory);
        if (me.isRoot()) {
            return owner.isRoot() ? NAMESPACE : account(owner);
        }
        if (me.uid() == owner.uid()) {
            return MYSELF;
        }
        throw new UserError("The data in " + directory + " belong to another account (uid " + owner.uid()
                + "). Start Touchstone as that account or as root, or set TOUCHSTONE_HOME to a directory of your own.");
    }

    /**
     * As the first account without rights that can write the directory and run the command; the directory is handed over
     * to it. Empty if root starts us and there is none.
     */
    public static Optional<RunAs> handingOver(Path directory, List<String> command) throws IOException {
        if (!Account.isUnix() || !Account.current().isRoot()) {
            return Optional.of(MYSELF);
        }
        for (Account account : unprivilegedAccounts()) {
            account.takeOver(directory);
            if (account(account).reaches(directory, command)) {
                return Optional.of(account(account));
            }
        }
        Account.current().takeOver(directory);
        return Optional.empty();
    }

    /** initdb wants a name for its account, which a container's made-up uid does not have. */
    public RunAs forInitdb() {
        return this == MYSELF && "?".equals(System.getProperty("user.name")) ? NAMESPACE : this;
    }

    public List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Whether it can write the directory and run the command. */
    public boolean reaches(Path directory, List<String> command) {
        List<String> test = new ArrayList<>(List.of("sh", "-c", "test -w \"$0\" && exec \"$@\"", directory.toString()));
        test.addAll(command);
        return Shell.run(command(test)).succeeded();
    }

    private static RunAs account(Account account) {
        return new RunAs(List.of("setpriv", "--reuid", "" + account.uid(), "--regid", "" + account.gid(),
                "--clear-groups", "--inh-caps=-all", "--no-new-privs"));
    }

    private static List<Account> unprivilegedAccounts() {
        String chosen = System.getenv().getOrDefault(CHOICE, "").strip();
        List<String> names = chosen.isEmpty() ? List.of("touchstone", "postgres", "nobody") : List.of(chosen);
        List<Account> found = names.stream().flatMap(name -> Account.named(name).stream()).filter(a -> !a.isRoot()).toList();
        if (found.isEmpty() && !chosen.isEmpty()) {
            throw new UserError(CHOICE + " names " + chosen + ", which is no account of this machine other than root.");
        }
        return found;
    }
}

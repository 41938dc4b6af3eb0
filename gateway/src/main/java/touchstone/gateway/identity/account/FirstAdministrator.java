package touchstone.gateway.identity.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import touchstone.contracts.Role;
import touchstone.platform.sql.Reads;

/** Opens the first account of an empty installation. Its password is random: no installation shares one. */
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String SIGN_IN = "administrator";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Reads reads;
    private final Optional<Path> file;

    /** @param file where to write the sign-in; without it the log shows it, once */
    FirstAdministrator(Reads reads, @ConfigProperty(name = "touchstone.first-sign-in") Optional<Path> file) {
        this.reads = reads;
        this.file = file;
    }

    @Transactional
    void open(@Observes StartupEvent start) throws IOException {
        if (reads.first("select id from account where sign_in = :signIn", Map.of("signIn", SIGN_IN), row -> row.id("id")).isPresent()) {
            return;
        }
        AccountEntity account = new AccountEntity(SIGN_IN, "Administrator", null, null);
        account.persist();
        GrantEntity.set(account, GrantEntity.EVERYWHERE, List.of(Role.ADMINISTRATOR));
        tell("Sign-in: " + SIGN_IN + "\nPassword: " + PasswordEntity.renew(account) + "\n");
    }

    private void tell(String signIn) throws IOException {
        if (file.isEmpty()) {
            LOG.warnf("First administrator, shown this once.%n%s", signIn);
            return;
        }
        makeForOwnerOnly(file.get());
        Files.writeString(file.get(), signIn, StandardOpenOption.TRUNCATE_EXISTING);
        LOG.infof("The first administrator's sign-in is in %s", file.get());
    }

    private static void makeForOwnerOnly(Path file) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, attributes);
        } catch (FileAlreadyExistsException fromBefore) {
            if (posix) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
        }
    }
}

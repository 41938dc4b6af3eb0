package touchstone.local.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import touchstone.local.UserError;

/** The outermost layer of a backup: none, or a line that says that it is encrypted, a salt, and the ciphertext. */
final class Sealed {
    private static final byte[] MARK = "touchstone backup, encrypted 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {
    }

    static OutputStream writing(OutputStream file, Optional<BackupKey> key) throws IOException {
        if (key.isEmpty()) {
            return file;
        }
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        file.write(MARK);
        file.write(salt);
        try {
            return key.get().cipher(salt).newEncryptingStream(file, MARK);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt", e);
        }
    }

    /** @throws UserError if there is no key and one is needed, or if it does not fit */
    static InputStream reading(InputStream file, Optional<BackupKey> key) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
            return in;
        }
        BackupKey needed = key.orElseThrow(() -> new UserError(
                "This backup is encrypted. Set TOUCHSTONE_BACKUP_KEY to the file that holds its key."));
        try {
            InputStream clear = new BufferedInputStream(
                    needed.cipher(in.readNBytes(SALT)).newDecryptingStream(in, MARK), 1 << 16);
            clear.mark(1);
            clear.read();
            clear.reset();
            return clear;
        } catch (GeneralSecurityException | IOException e) {
            throw new UserError("The key in the file that TOUCHSTONE_BACKUP_KEY names is not that of this backup,"
                    + " or the backup is broken at its beginning.");
        }
    }
}

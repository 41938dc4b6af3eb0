package touchstone.local.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import touchstone.local.UserError;

/** What a backup is encrypted with: the text in a file, stretched by PBKDF2 to the key of Tink's AES256_GCM_HKDF_1MB. */
public record BackupKey(String text) {
    private static final String SETTING = "TOUCHSTONE_BACKUP_KEY";
    private static final int SHORTEST = 16;
    private static final int ROUNDS = 600_000;

    /** Of the file that the setting names, if any. */
    public static Optional<BackupKey> fromEnvironment() throws IOException {
        String file = System.getenv().getOrDefault(SETTING, "");
        return file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file.strip())));
    }

    static BackupKey read(Path file) throws IOException {
        try {
            String text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw new UserError("The key in " + file + " is too short to keep anybody out: it needs " + SHORTEST
                        + " characters or more. To make one: openssl rand -base64 32 > " + file);
            }
            return new BackupKey(text);
        } catch (NoSuchFileException e) {
            throw new UserError(SETTING + " names " + file + ", and there is no such file."
                    + " To make a key: openssl rand -base64 32 > " + file);
        }
    }

    /** The cipher for one file, which no other file shares, thanks to its salt. */
    AesGcmHkdfStreaming cipher(byte[] salt) throws IOException {
        try {
            PBEKeySpec stretched = new PBEKeySpec(text.toCharArray(), salt, ROUNDS, 256);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(stretched).getEncoded();
            return new AesGcmHkdfStreaming(key, "HmacSha256", 32, 1 << 20, 0);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt", e);
        }
    }

    @Override
    public String toString() {
        return "BackupKey";
    }
}

package touchstone.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A key pair made for one run of the tests. */
public final class TestKeys {
    private static final Path FOLDER = make();

    private TestKeys() {}

    public static Path publicKeyFile() {
        return FOLDER.resolve("public.pem");
    }

    public static Path privateKeyFile() {
        return FOLDER.resolve("private.pem");
    }

    private static Path make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            Path folder = Files.createTempDirectory("touchstone-test-keys");
            write(folder.resolve("public.pem"), "PUBLIC KEY", keys.getPublic().getEncoded());
            write(folder.resolve("private.pem"), "PRIVATE KEY", keys.getPrivate().getEncoded());
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, String kind, byte[] key) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
        file.toFile().deleteOnExit();
    }
}

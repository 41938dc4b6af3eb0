package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.Secrets;

/** The pair of keys with which the gateway signs its tokens and the services check them. */
record Keys(Path privateKey, Path publicKey) {

    static Keys of(Home home) throws IOException {
        Keys keys = new Keys(home.file("keys/token-private.pem"), home.file("keys/token-public.pem"));
        if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
            keys.make();
        }
        Directories.setMode(keys.privateKey.getParent(), "rwx--x--x"); // the services pass through, to those that are theirs
        return keys;
    }

    private void make() throws IOException {
        KeyPair pair = newPair();
        Secrets.write(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Secrets.write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}

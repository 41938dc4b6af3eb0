package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;

class KeysTest {
    @TempDir
    Path temp;

    @Test
    void whatThePrivateKeySignsThePublicKeyAccepts() throws Exception {
        Keys keys = Keys.of(new Home(temp, temp));
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey privateKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(decoded(keys.privateKey())));
        PublicKey publicKey = rsa.generatePublic(new X509EncodedKeySpec(decoded(keys.publicKey())));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(privateKey);
        byte[] signed = signature.sign();
        signature.initVerify(publicKey);
        assertTrue(signature.verify(signed));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theKeysAreMadeOnceAndForTheirOwnerOnly() throws Exception {
        Keys keys = Keys.of(new Home(temp, temp));
        String first = Files.readString(keys.privateKey());
        assertEquals("[OWNER_READ, OWNER_WRITE]",
                Files.getPosixFilePermissions(keys.privateKey()).stream().sorted().toList().toString());
        assertEquals(first, Files.readString(Keys.of(new Home(temp, temp)).privateKey()));
    }

    private static byte[] decoded(Path pem) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----.*-----", ""));
    }
}

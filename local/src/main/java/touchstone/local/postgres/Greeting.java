package touchstone.local.postgres;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The first words of PostgreSQL's protocol: the question whether encryption can be had, which needs no password. */
final class Greeting {
    private static final byte[] MAY_WE_ENCRYPT = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};
    private static final int PATIENCE_MILLIS = 5_000;

    private Greeting() {
    }

    static boolean isAnswered(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(MAY_WE_ENCRYPT);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}

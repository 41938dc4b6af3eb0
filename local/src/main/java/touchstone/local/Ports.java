package touchstone.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Which TCP ports can be had. */
public final class Ports {
    private Ports() {
    }

    /** The wanted port if it is free (0: none wanted), otherwise any free one of the loopback address. */
    public static int freeOnLoopback(int wanted) throws IOException {
        if (wanted != 0 && isFree("127.0.0.1", wanted)) {
            return wanted;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Whether somebody may listen on the port of that address. */
    public static boolean isFree(String address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (BindException e) {
            return false;
        }
    }
}

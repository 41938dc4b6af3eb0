package touchstone.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import touchstone.platform.testing.http.Connection;

/** Sends a request to the running service as it is written here: an HTTP client would put right what is wrong with it. */
public final class Wire {
    private Wire() {}

    /**
     * The answer, as it came, to the end of the connection.
     *
     * @param request without the headers Host and Connection; lines end with \n
     */
    public static String send(String request) {
        return sendFrom(InetAddress.getLoopbackAddress().getHostAddress(), request);
    }

    /** The same from another address of this machine, such as 127.0.0.2. */
    public static String sendFrom(String address, String request) {
        try (Socket socket = begin(InetAddress.getByName(address), request)) {
            socket.setSoTimeout(20_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that is answered over a connection that the sender would keep; fails when it stays open. */
    public static String sendAndStay(String request) {
        try (Socket socket = begin(InetAddress.getLoopbackAddress(), request, "keep-alive")) {
            socket.setSoTimeout(5_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }

    /** Sends as much and hangs up. */
    public static void breakOff(String request) {
        try (Socket socket = begin(InetAddress.getLoopbackAddress(), request)) {
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Socket begin(InetAddress from, String request) throws IOException {
        return begin(from, request, "close");
    }

    private static Socket begin(InetAddress from, String request, String connection) throws IOException {
        String[] parts = request.split("\n\n", 2);
        String head = parts[0] + "\nHost: localhost:" + Connection.port() + "\nConnection: " + connection + "\n\n";
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Connection.port(), from, 0);
        socket.getOutputStream().write((head.replace("\n", "\r\n") + (parts.length == 2 ? parts[1] : "")).getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}

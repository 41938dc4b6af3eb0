package touchstone.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** What the same bytes cost at the least that Java can do: the JDK's own HTTP server, in a process of its own, from memory. */
final class FileServer implements AutoCloseable {
    private final Process process;
    private final Path directory;
    private final Gateway server;

    private FileServer(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.server = new Gateway("http://127.0.0.1:" + port);
    }

    static FileServer start() throws IOException {
        Path directory = Files.createTempDirectory("touchstone bench ");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
                "-Dsun.net.httpserver.nodelay=true", "-cp", System.getProperty("java.class.path"), FileServer.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new FileServer(process, directory, Integer.parseInt(process.inputReader().readLine()));
    }

    /** The process that serves: its only argument is the directory. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            byte[] bytes = files.computeIfAbsent(exchange.getRequestURI().getPath(), path -> read(directory.resolve(path.substring(1))));
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    Processes processes() {
        return Processes.of("files", process.pid());
    }

    /** Serves these bytes from now on; the request asks for them. */
    Meter.Request serve(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(directory, "page", "");
        Files.write(file, bytes);
        return () -> server.send("GET", "/" + file.getFileName(), Map.of(), null).expect(200);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            return new byte[0];
        }
    }
}

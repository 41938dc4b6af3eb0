package touchstone.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchstone.local.Directories;
import touchstone.local.Ports;
import touchstone.local.ProcessIdentity;
import touchstone.local.Secrets;
import touchstone.local.account.RunAs;
import touchstone.local.account.Shell;

/** A PostgreSQL server on this machine, listening on 127.0.0.1 only. */
public final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "touchstone";

    private final Path directory;
    private final Path binariesParent;
    private final Path log;
    private final Mode mode;
    private DataDirectory data;
    private Databases databases;

    private PostgresServer(Path directory, Path binariesParent, Path log, Mode mode) {
        this.directory = directory.toAbsolutePath();
        this.binariesParent = binariesParent.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.mode = mode;
    }

    /** A server that keeps its data under {@code home} and outlives this process; not started yet. */
    public static PostgresServer durable(Path home) {
        return durable(home, home.resolve("postgres"));
    }

    /** @param binariesParent where the programs are, or are to be unpacked */
    public static PostgresServer durable(Path home, Path binariesParent) {
        return new PostgresServer(home.resolve("postgres"), binariesParent,
                home.resolve("logs/postgres.log"), Mode.DURABLE);
    }

    /** A running server for tests: quick, not durable, gone with this JVM at the latest. */
    public static PostgresServer throwaway() {
        try {
            Path directory = Throwaway.newDirectory();
            PostgresServer server = new PostgresServer(directory, Throwaway.shared(),
                    directory.resolve("postgres.log"), Mode.THROWAWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server, or joins it if it is running; returns when it accepts connections. */
    public PostgresServer start() {
        try {
            data = new DataDirectory(directory.resolve("data"), Binaries.under(binariesParent));
            RunAs runAs = new Preparation(directory, data, mode).run();
            if (!isRunning()) {
                new Launch(data, runAs, log, mode).run(choosePort());
            }
            databases = reach(port());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the programs that we bring. */
    public static String majorVersion() {
        try {
            return Binaries.bundledMajorVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands data that were unpacked in its directory to the account that it is to run as. */
    public void adoptData() throws IOException {
        Directories.setMode(directory, "rwxr-xr-x");
        new DataDirectory(directory.resolve("data"), Binaries.under(binariesParent)).adopt();
    }

    /** Whether its process lives, ready or not. */
    public boolean isAlive() {
        return process().isPresent();
    }

    /** Whether it talks at all; that it recovers or has no connection to spare is an answer too. */
    public boolean answers() {
        int port = port();
        return port != 0 && Greeting.isAnswered(port);
    }

    /** Ends its process, whatever that is doing; nothing acknowledged is lost. */
    public void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Whether it is up and accepts our password; the process alone proves nothing, it may be a zombie. */
    public boolean isRunning() {
        int port = port();
        return port != 0 && reach(port).answers();
    }

    /** The databases of the running server. */
    public Databases databases() {
        if (databases == null) {
            databases = reach(port());
        }
        return databases;
    }

    public String jdbcUrl(String database) {
        return databases().jdbcUrl(database);
    }

    /** As {@link Databases#create}, with the databases that every server has closed to the login. */
    public void createDatabase(String name, String login, String password) {
        databases().closeToPublic();
        databases().create(name, login, password);
    }

    /** Process id of the running server, 0 if there is none. */
    public long pid() {
        return postmaster().pid();
    }

    /** Port of the running server, 0 if there is none. */
    public int port() {
        return postmaster().port();
    }

    /** Stops the server: a durable one after a checkpoint, a throwaway one at once and with all its files. */
    @Override
    public void close() {
        try {
            if (isAlive()) {
                stop(mode == Mode.DURABLE ? "fast" : "immediate");
            }
            if (mode == Mode.THROWAWAY) {
                Directories.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(String how) throws IOException {
        DataDirectory running = new DataDirectory(directory.resolve("data"), Binaries.under(binariesParent));
        Shell.run(RunAs.ownerOf(running.path()).command(List.of(running.binaries().program("pg_ctl"), "stop",
                "-D", running.path().toString(), "-m", how, "-t", "60")));
    }

    private DataDirectory.Postmaster postmaster() {
        try {
            return new DataDirectory(directory.resolve("data"), null).postmaster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a restart of the machine the process of that number may be anybody's. */
    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid()).filter(p -> p.isAlive() && !ProcessIdentity.isZombie(p.pid()))
                .filter(p -> p.info().command().map(command -> Path.of(command).getFileName().toString().startsWith("postgres")).orElse(true));
    }

    private Databases reach(int port) {
        try {
            String password = Secrets.readOrMake(Preparation.password(directory));
            return new Databases("jdbc:postgresql://127.0.0.1:" + port + "/", SUPERUSER, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same port each time, so that services still running find the server again; another one if it was taken. */
    private int choosePort() throws IOException {
        Path file = directory.resolve("port");
        int port = Ports.freeOnLoopback(Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
        Files.writeString(file, "" + port);
        return port;
    }
}

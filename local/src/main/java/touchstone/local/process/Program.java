package touchstone.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchstone.local.Home;
import touchstone.local.UserError;

/** One part as built, and the command that runs it with the Java that runs us. */
public record Program(Part part, Path directory, Path run) {
    private static final int JAVA = JavaOptions.JAVA;

    public static Program of(Home home, Part part) {
        return new Program(part, home.checkout().resolve(part.module()).resolve("target/quarkus-app"), home.file("run"));
    }

    public FileTime built() throws IOException {
        if (!Files.exists(jar())) {
            throw new UserError(part.module() + " is not built: " + jar() + " is missing. Run ./touchstone up, which builds it.");
        }
        return Files.getLastModifiedTime(jar());
    }

    Path jar() {
        return directory.resolve("quarkus-run.jar");
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Classes loaded and linked beforehand; halves the time to the first page. Good for one build and one Java. */
    Path archive() {
        return archives().resolve(part.title() + "-java" + JAVA + (JAVA >= 25 ? ".aot" : ".jsa"));
    }

    /** Where the part, whatever its account, writes its archive. */
    Path archives() {
        return directory.resolveSibling("fast-start");
    }

    /** Whoever only runs what others have built takes the archives that these have made. */
    public boolean canHaveArchive() {
        return Files.isWritable(directory.getParent());
    }

    public boolean hasArchive() throws IOException {
        return Files.exists(archive()) && Files.getLastModifiedTime(archive()).compareTo(built()) > 0;
    }

    public void dropArchive() throws IOException {
        Files.deleteIfExists(archive());
    }

    List<String> command() throws IOException {
        return hasArchive() ? command(JAVA >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") : command(null);
    }

    /** Runs the part as always, and writes the archive when it ends. */
    List<String> trainingCommand() throws IOException {
        return command(JAVA >= 25 ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=");
    }

    private List<String> command(String archiveOption) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(JavaOptions.of(part, run));
        if (archiveOption != null) {
            // Mapped to where it was made for; anywhere else each page of it would be rewritten, and so be ours alone.
            command.addAll(List.of("-XX:ArchiveRelocationMode=0", archiveOption + archive(), "-Xlog:all=error"));
        }
        command.addAll(List.of("--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp", classPath(), "io.quarkus.runner.GeneratedMain"));
        return command;
    }

    /** One flat class path, because Java's archives hold classes of its own loader only, not of Quarkus's. */
    private String classPath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String folder : List.of("quarkus", "app", "lib/boot", "lib/main")) {
            try (Stream<Path> files = Files.list(directory.resolve(folder))) {
                files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return String.join(System.getProperty("path.separator"), jars);
    }
}

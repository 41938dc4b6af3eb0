package touchstone.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Directories;

/** How a part's Java is to behave: small in memory, quick to start while three others do, fast where programs ask. */
final class JavaOptions {
    static final int JAVA = Runtime.version().feature();
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    private JavaOptions() {}

    /** @param run where what Java has to read is laid */
    static List<String> of(Part part, Path run) throws IOException {
        List<String> options = new ArrayList<>(List.of("-XX:+UnlockDiagnosticVMOptions",
                "-XX:+ExitOnOutOfMemoryError", // half alive it would help nobody; it is started again
                "-XX:+UseSerialGC", "-Xms24m", "-Xmx96m", "-XX:MaxNewSize=12m", "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30", "-XX:-ShrinkHeapInSteps", "-XX:ReservedCodeCacheSize=64m"));
        if (JAVA >= 25) {
            options.addAll(List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            if (LINUX) {
                options.add("-XX:TrimNativeHeapInterval=5000");
            }
        }
        if (LINUX) {
            options.add("-XX:+UseTransparentHugePages"); // code and heap in few large pages: up to a tenth less of the processor
        }
        options.addAll(compiling(part, run));
        return options;
    }

    /** While four start on two cores, compiling what only the start is busy with would take most of the time. */
    private static List<String> compiling(Part part, Path run) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-XX:CompileThresholdScaling=4", "-XX:ThreadPriorityPolicy=1", "-XX:CompilerThreadPriority=5",
                "-XX:CompilerDirectivesFile=" + laid("start-only.json", run)));
        if (part != Part.PLANS) {
            options.add("-Djdk.reflect.useNativeAccessorOnly=true"); // makes no class for each constructor it calls
        }
        return options;
    }

    /** In one step: another part that starts meanwhile reads it. */
    private static Path laid(String name, Path run) throws IOException {
        Path file = run.resolve(name);
        Files.createDirectories(run);
        Directories.setMode(run, "rwx--x--x");
        Path draft = Files.createTempFile(run, name, ".draft");
        try (InputStream packed = JavaOptions.class.getResourceAsStream(name)) {
            Files.copy(packed, draft, StandardCopyOption.REPLACE_EXISTING);
            Directories.setMode(draft, "rw-r--r--");
        }
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

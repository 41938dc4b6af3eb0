package touchstone.local.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How long each module's tests took, and the slowest classes, from the reports that Surefire writes. */
record TestTimes(List<ClassTime> classes) {
    private static final int SLOWEST = 10;

    /** One class of tests; a service's start counts to the class that it was started for. */
    record ClassTime(String module, String name, int tests, double seconds) {
    }

    /** Of the modules beneath the checkout, what was written since. */
    static TestTimes since(FileTime began, Path checkout) throws IOException {
        List<ClassTime> classes = new ArrayList<>();
        for (TestedModule module : TestedModule.values()) {
            Path reports = checkout.resolve(module.directory).resolve("target/surefire-reports");
            if (Files.isDirectory(reports)) {
                try (Stream<Path> files = Files.list(reports)) {
                    files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml") && !modified(file).toInstant().isBefore(began.toInstant()))
                            .map(file -> read(module, file)).forEach(classes::add);
                }
            }
        }
        return new TestTimes(classes);
    }

    /** Lines for a person to read; none where no test ran. */
    List<String> lines() {
        if (classes.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("tests", "s", "module"));
        Map<String, List<ClassTime>> modules = classes.stream().collect(Collectors.groupingBy(ClassTime::module, TreeMap::new, Collectors.toList()));
        modules.forEach((module, its) -> lines.add(line(tests(its), seconds(its), module)));
        lines.add(line(tests(classes), seconds(classes), "all of them"));
        lines.add("");
        lines.add("The slowest classes, each with the start of what it needs");
        classes.stream().sorted(Comparator.comparingDouble(ClassTime::seconds).reversed()).limit(SLOWEST)
                .forEach(slow -> lines.add(line(tests(List.of(slow)), seconds(List.of(slow)), slow.module() + "  " + slow.name())));
        return lines;
    }

    private static String tests(List<ClassTime> classes) {
        return String.format(Locale.ROOT, "%,d", classes.stream().mapToInt(ClassTime::tests).sum());
    }

    private static String seconds(List<ClassTime> classes) {
        return String.format(Locale.ROOT, "%,.1f", classes.stream().mapToDouble(ClassTime::seconds).sum());
    }

    private static String line(String tests, String seconds, String what) {
        return String.format(Locale.ROOT, "%8s %9s  %s", tests, seconds, what);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassTime read(TestedModule module, Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            XMLStreamReader suite = XMLInputFactory.newFactory().createXMLStreamReader(xml);
            suite.nextTag();
            String name = suite.getAttributeValue(null, "name");
            return new ClassTime(module.directory, name.substring(name.lastIndexOf('.') + 1),
                    Integer.parseInt(suite.getAttributeValue(null, "tests")), Double.parseDouble(suite.getAttributeValue(null, "time").replace(",", "")));
        } catch (IOException | XMLStreamException unreadable) {
            throw new IllegalStateException(file + " is no report of Surefire's", unreadable);
        }
    }
}

package touchstone.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values that only its owner can read; written as a whole or not at all. */
public record PropertiesFile(Path path) {

    public Optional<Properties> read() throws IOException {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    public void write(Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Secrets.write(path, text.toString());
    }
}

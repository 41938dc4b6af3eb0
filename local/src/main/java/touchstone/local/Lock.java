package touchstone.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time change the installation; freed by the system however the launcher ends. */
record Lock(FileChannel channel) implements AutoCloseable {

    static Lock take(Home home, Progress progress) throws IOException {
        home.make();
        Path file = home.file("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            progress.say("Another ./touchstone is at work on " + home.path() + "; waiting for it…");
            channel.lock();
        }
        return new Lock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

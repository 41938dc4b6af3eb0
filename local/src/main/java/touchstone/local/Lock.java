package touchstone.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Lets one at a time change the installation; freed by the system however its holder ends. */
public final class Lock implements AutoCloseable {
    /** A process that closes the file anywhere loses the system's lock everywhere, so one thread at a time opens it. */
    private static final Semaphore THIS_PROCESS = new Semaphore(1);

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock take(Home home, Progress progress) throws IOException {
        THIS_PROCESS.acquireUninterruptibly();
        FileChannel channel = open(home);
        if (channel.tryLock() == null) {
            progress.say("Another ./touchstone is at work on " + home.path() + "; waiting for it…");
            channel.lock();
        }
        return new Lock(channel);
    }

    /** The lock, unless another process or another thread of this one has it. */
    public static Optional<Lock> tryTake(Home home) throws IOException {
        if (!THIS_PROCESS.tryAcquire()) {
            return Optional.empty();
        }
        Lock lock = new Lock(open(home));
        if (lock.channel.tryLock() != null) {
            return Optional.of(lock);
        }
        lock.close();
        return Optional.empty();
    }

    public boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THIS_PROCESS.release();
        }
    }

    private static FileChannel open(Home home) throws IOException {
        try {
            home.make();
            return FileChannel.open(home.file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            THIS_PROCESS.release();
            throw e;
        }
    }
}

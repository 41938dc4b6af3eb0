package touchstone.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import touchstone.platform.testing.http.Connection;

/** Many who announce a body to the running service and send it a byte a second. Who is cut off comes again. */
public final class SlowSenders {
    private static final long EACH = TimeUnit.SECONDS.toNanos(1);
    private static final int LONG = 100_000;

    private final List<String> heads;
    private final Selector selector;
    private final Thread thread = new Thread(this::send, "slow senders");
    private final AtomicInteger sending = new AtomicInteger();
    private final ByteBuffer heard = ByteBuffer.allocateDirect(1 << 14);

    private SlowSenders(List<String> heads) throws IOException {
        this.heads = heads;
        this.selector = Selector.open();
    }

    /**
     * Does something once all of them have begun, while they go on.
     *
     * @param heads request lines and headers, without Host and Content-Length; dealt out in turn
     */
    public static void during(int count, List<String> heads, Runnable meanwhile) {
        try {
            SlowSenders senders = new SlowSenders(heads);
            try {
                senders.begin(count);
                meanwhile.run();
            } finally {
                senders.stop();
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void begin(int count) throws IOException {
        for (int n = 0; n < count; n++) {
            connect(n);
        }
        thread.start();
        for (int patience = 0; sending.get() < count; patience++) {
            if (patience > 2_000) {
                throw new AssertionError("only " + sending + " of " + count + " could begin");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void connect(int number) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Connection.port()));
        channel.register(selector, SelectionKey.OP_CONNECT, number);
    }

    private void send() {
        long next = System.nanoTime();
        try {
            while (selector.isOpen()) {
                selector.select(20);
                for (SelectionKey key : List.copyOf(selector.selectedKeys())) {
                    answer(key);
                }
                selector.selectedKeys().clear();
                if (System.nanoTime() > next) {
                    next += EACH;
                    drip();
                }
            }
        } catch (IOException | ClosedSelectorException over) {
            sending.set(0);
        }
    }

    private void answer(SelectionKey key) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ);
                channel.write(head((int) key.attachment()));
                sending.incrementAndGet();
            } else if (key.isReadable() && channel.read(heard.clear()) < 0) {
                again(key);
            }
        } catch (IOException cutOff) {
            again(key);
        }
    }

    private ByteBuffer head(int number) {
        String head = heads.get(number % heads.size()) + "\nHost: localhost\nContent-Length: " + LONG + "\n\n";
        return ByteBuffer.wrap(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void drip() throws IOException {
        for (SelectionKey key : List.copyOf(selector.keys())) {
            if (key.isValid() && key.interestOps() == SelectionKey.OP_READ) {
                try {
                    ((SocketChannel) key.channel()).write(ByteBuffer.wrap(new byte[] {' '}));
                } catch (IOException cutOff) {
                    again(key);
                }
            }
        }
    }

    private void again(SelectionKey key) throws IOException {
        key.channel().close();
        if (selector.isOpen()) {
            connect((int) key.attachment());
        }
    }

    private void stop() throws IOException, InterruptedException {
        List<SelectionKey> open = List.copyOf(selector.keys());
        selector.close();
        for (SelectionKey key : open) {
            key.channel().close();
        }
        thread.join();
    }
}

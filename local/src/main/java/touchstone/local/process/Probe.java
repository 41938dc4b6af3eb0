package touchstone.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** One HTTP GET, reduced to whether it was answered well. */
public final class Probe {
    private Probe() {
    }

    static boolean isReady(int port) {
        return answers(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    public static boolean isLive(int port) {
        return answers(URI.create("http://127.0.0.1:" + port + "/q/health/live"));
    }

    public static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status < 400;
        } catch (IOException e) {
            return false;
        }
    }
}

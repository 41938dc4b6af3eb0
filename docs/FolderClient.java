import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample client for partner agencies, one file and no library: posts each batch of updates that is put into a folder.
 *
 * <pre>TOUCHSTONE=https://… AUTHORITY=… CREDENTIAL=tsk_… java FolderClient.java FOLDER [once]</pre>
 *
 * A batch is a file such as {@code monday.json} with what {@code POST /api/plans/{authority}/updates} takes; write it under
 * another name and rename it when it is whole. What was taken goes to {@code FOLDER/taken}, what was refused to
 * {@code FOLDER/refused} with the problem beside it. The key is made of the content, so a batch counts once however often it
 * is sent: when no answer comes, or only that there is no time for it, the same is sent again until there is an answer.
 */
public final class FolderClient {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final Path folder;
    private final URI updates;
    private final String credential;

    private FolderClient(Path folder, URI updates, String credential) {
        this.folder = folder;
        this.updates = updates;
        this.credential = credential;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        FolderClient client = new FolderClient(Path.of(arguments[0]),
                URI.create(System.getenv("TOUCHSTONE") + "/api/plans/" + System.getenv("AUTHORITY") + "/updates"), System.getenv("CREDENTIAL"));
        boolean once = arguments.length > 1 && arguments[1].equals("once");
        do {
            for (Path batch : client.waiting()) {
                client.post(batch);
            }
            Thread.sleep(once ? 0 : LOOK_AGAIN.toMillis());
        } while (!once);
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private void post(Path batch) throws IOException, InterruptedException {
        String body = Files.readString(batch);
        HttpRequest request = HttpRequest.newBuilder(updates).timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + credential).header("Content-Type", "application/json").header("Idempotency-Key", key(body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = answered(request);
        boolean taken = answer.statusCode() < 300;
        Path there = Files.createDirectories(folder.resolve(taken ? "taken" : "refused"));
        if (!taken) {
            Files.writeString(there.resolve(batch.getFileName() + ".problem"), answer.body());
        }
        Files.move(batch, there.resolve(batch.getFileName()));
        System.out.println(batch.getFileName() + ": " + answer.statusCode());
    }

    /** An answer that is one. */
    private static HttpResponse<String> answered(HttpRequest request) throws InterruptedException {
        for (long wait = 0; true; wait = Math.min(wait * 2 + 1, 60)) {
            try {
                HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 429 && answer.statusCode() < 500) {
                    return answer;
                }
                wait = answer.headers().firstValueAsLong("Retry-After").orElse(wait);
            } catch (IOException lost) {
                System.err.println("No answer: " + lost.getMessage());
            }
            Thread.sleep(Duration.ofSeconds(wait).toMillis());
        }
    }

    private static String key(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Fetches an address into a file, for {@code mvnw} on a machine that has neither curl nor wget. */
final class Download {

    private Download() {
    }

    /**
     * Fetches one file.
     *
     * @param arguments the address and the file to write
     * @throws IOException if the address cannot be reached or does not answer with the file
     * @throws InterruptedException if the download is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(4))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
        int status = client.send(request, HttpResponse.BodyHandlers.ofFile(Path.of(arguments[1]))).statusCode();
        if (status != 200) {
            throw new IOException(arguments[0] + " answered " + status);
        }
    }
}

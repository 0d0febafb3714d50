package marquee.ui.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;

import javax.net.ssl.SSLException;

import marquee.ui.text.Text;

/** Asks a server. Follows a redirection only to where it might have asked in the first place. */
final class Web {

    private static final int MOST_REDIRECTIONS = 3;
    private static final int OK = 200;

    private final Source source;
    private final Patience patience;
    private final HttpClient client;

    Web(Source source, Patience patience) {
        this.source = source;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience.connect()).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /**
     * Asks for a file and gives the answer as soon as it begins, whatever its status, unless that is a redirection.
     *
     * @throws DownloadException if there is no answer, or one that leads elsewhere
     */
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> get(String file) throws DownloadException {
        URI address = source.address(file);
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            if (!source.allowed().test(address)) {
                throw new DownloadException(Text.of("download.elsewhere", shown(address)));
            }
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = ask(address);
            String target = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3 || target.isEmpty()) {
                return answer;
            }
            new Body(answer.body(), patience.stall()).close();
            try {
                address = address.resolve(target);
            } catch (IllegalArgumentException e) {
                throw new DownloadException(Text.of("download.elsewhere", shown(target)), e);
            }
        }
        throw new DownloadException(Text.of("download.loop", shown(source.base())));
    }

    /** Whether an answer has the file and not a word about why there is none. */
    static boolean isFile(HttpResponse<?> answer) {
        return answer.statusCode() == OK;
    }

    /** What a failure of the network means for the user. */
    DownloadException explain(IOException failure) {
        String host = source.base().getHost();
        if (failure instanceof HttpTimeoutException) {
            return new DownloadException(Text.of("download.silent", host), failure);
        }
        if (failure instanceof SSLException) {
            return new DownloadException(Text.of("download.certificate", host), failure);
        }
        if (failure instanceof ConnectException || failure instanceof UnknownHostException
                || failure.getCause() instanceof UnresolvedAddressException) {
            return new DownloadException(Text.of("download.unreachable", host), failure);
        }
        if (failure instanceof ProtocolException || failure.getCause() instanceof ProtocolException) {
            return new DownloadException(Text.of("download.strange", host), failure);
        }
        return new DownloadException(Text.of("download.broken", host), failure);
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> ask(URI address) throws DownloadException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience.answer())
                .header("Accept-Encoding", "identity").header("User-Agent", "Marquee").build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofPublisher());
        } catch (IOException e) {
            throw explain(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** An address as it may be shown: cut, without what could hide in it. */
    private static String shown(Object address) {
        String words = address.toString().replaceAll("[^\\x21-\\x7e]", "?");
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }
}

package marquee.ui.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Fetches a release: into a {@code .part}, with its length, its published checksum and its zip checked before it gets its name. */
public final class Downloader {

    private static final int SPACE_FOR = 3; // the zip, and what becomes of it
    private static final int LONGEST_CHECKSUM_FILE = 4_096;
    private static final Pattern MD5 = Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

    private final Source source;
    private final DownloadFolder folder;
    private final Patience patience;

    /** A downloader. */
    public Downloader(Source source, DownloadFolder folder, Patience patience) {
        this.source = source;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Fetches a release unless it is here already and agrees with its published checksum.
     *
     * @throws DownloadException what went wrong, in a sentence; nothing is left behind
     * @throws java.util.concurrent.CancellationException if the progress asks to stop; nothing is left behind
     */
    public Downloaded fetch(Release release, Progress progress) throws DownloadException {
        Web web = new Web(source, patience);
        try (DownloadFolder.Part part = part(release)) {
            progress.stopIfCancelled();
            Optional<String> published = checksum(web, release, progress);
            Path file = folder.file(release);
            if (published.isPresent() && Files.isRegularFile(file) && md5(file, progress).equals(published.get())) {
                return new Downloaded(release, file, true, true);
            }
            String sum = transfer(web, release, part, progress);
            if (published.isPresent() && !published.get().equals(sum)) {
                throw new DownloadException(Text.of("download.checksum", release.file(), published.get(), sum));
            }
            checkZip(part.path(), release);
            part.become(file);
            return new Downloaded(release, file, published.isPresent(), false);
        } catch (IOException e) {
            throw new DownloadException(Text.of("download.disk", folder.file(release).getParent(), String.valueOf(e.getMessage())), e);
        }
    }

    private DownloadFolder.Part part(Release release) throws IOException, DownloadException {
        return folder.part(release).orElseThrow(() -> new DownloadException(Text.of("download.busy", release.id())));
    }

    /** The checksum that stands beside the file at the source; empty if there is none. */
    private Optional<String> checksum(Web web, Release release, Progress progress) throws DownloadException {
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = web.get(release.file() + ".md5");
        StringBuilder text = new StringBuilder();
        try (Body body = new Body(answer.body(), patience.stall())) {
            if (!Web.isFile(answer)) {
                return Optional.empty();
            }
            for (List<ByteBuffer> pieces = body.next(progress); !pieces.isEmpty() && text.length() < LONGEST_CHECKSUM_FILE; pieces = body.next(progress)) {
                pieces.forEach(piece -> text.append(StandardCharsets.ISO_8859_1.decode(piece)));
            }
        } catch (IOException e) {
            throw web.explain(e);
        }
        Matcher sum = MD5.matcher(text);
        return sum.find() ? Optional.of(sum.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Writes the body and returns its checksum. */
    private String transfer(Web web, Release release, DownloadFolder.Part part, Progress progress) throws DownloadException, IOException {
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = web.get(release.file());
        try (Body body = new Body(answer.body(), patience.stall())) {
            long length = check(answer, release);
            checkSpace(length < 0 ? release.bytes() : length);
            MessageDigest digest = digest();
            long received = 0;
            for (List<ByteBuffer> pieces = next(web, body, received, length, progress); !pieces.isEmpty();
                    pieces = next(web, body, received, length, progress)) {
                for (ByteBuffer piece : pieces) {
                    digest.update(piece.duplicate());
                    received += piece.remaining();
                    while (piece.hasRemaining()) {
                        part.channel().write(piece);
                    }
                }
                progress.report(Step.of(Step.Unit.FETCHED, received, Math.max(length, 0)));
            }
            if (length >= 0 && received != length) {
                throw new DownloadException(Text.of("download.short", Numbers.bytes(received), Numbers.bytes(length)));
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static List<ByteBuffer> next(Web web, Body body, long received, long length, Progress progress) throws DownloadException {
        try {
            return body.next(progress);
        } catch (IOException e) {
            throw received > 0 && length > 0
                    ? new DownloadException(Text.of("download.short", Numbers.bytes(received), Numbers.bytes(length)), e) : web.explain(e);
        }
    }

    /** Looks at the head of an answer before its body counts for anything; returns the length, -1 if it is not told. */
    private static long check(HttpResponse<?> answer, Release release) throws DownloadException {
        if (!Web.isFile(answer)) {
            throw new DownloadException(Text.of("download.status", release.file(), Integer.toString(answer.statusCode())));
        }
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!encoding.equalsIgnoreCase("identity") || type.startsWith("text/")) {
            throw new DownloadException(Text.of("download.notZip", release.file()));
        }
        return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    private void checkSpace(long length) throws IOException, DownloadException {
        long free = folder.freeSpace();
        if (free < SPACE_FOR * length) {
            throw new DownloadException(Text.of("download.space", Numbers.bytes(SPACE_FOR * length), Numbers.bytes(free)));
        }
    }

    /** A zip has its list of contents at the end, so one that was cut off cannot be opened. */
    private static void checkZip(Path part, Release release) throws DownloadException {
        try (ZipFile zip = new ZipFile(part.toFile())) {
            if (zip.stream().noneMatch(entry -> entry.getName().endsWith("ratings.csv"))) {
                throw new DownloadException(Text.of("download.notZip", release.file()));
            }
        } catch (IOException e) {
            throw new DownloadException(Text.of("download.notZip", release.file()), e);
        }
    }

    private static String md5(Path file, Progress progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                progress.stopIfCancelled();
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has MD5", impossible);
        }
    }
}

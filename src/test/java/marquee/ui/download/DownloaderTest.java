package marquee.ui.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a download can go wrong, over a server on this computer. The numbers are those of src/docs/bad-input.md. */
class DownloaderTest {

    private static final Release RELEASE = new Release("ml-test", 200_000, 100, 10, 10, true);
    private static final Patience QUICK = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1_500), Duration.ofMillis(700));
    private static final byte[] ZIP = zip("ml-test/ratings.csv");

    @TempDir
    private Path home;

    private RawServer server;
    private DownloadFolder folder;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
        folder = new DownloadFolder(home);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A zip of about 200 kB that cannot be made smaller. */
    private static byte[] zip(String name) {
        byte[] noise = new byte[200_000];
        new Random(3).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(noise);
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    private Source source() {
        return new Source(server.base(), address -> address.toString().startsWith(server.base().toString()));
    }

    private Downloaded fetch() throws DownloadException {
        return new Downloader(source(), folder, QUICK).fetch(RELEASE, Progress.NONE);
    }

    /** The download must fail with words, and leave nothing behind. */
    private void refuses(String... words) throws IOException {
        assertThatThrownBy(this::fetch).isInstanceOf(DownloadException.class).message().contains(words);
        assertThat(left()).isEmpty();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void fetchesAFileWithItsChecksum() throws Exception {
        server.serve("ml-test.zip", ZIP);
        server.serve("ml-test.zip.md5", ("MD5 (ml-test.zip) = " + md5(ZIP) + "\n").getBytes(StandardCharsets.US_ASCII));

        Downloaded done = fetch();

        assertThat(done).isEqualTo(new Downloaded(RELEASE, home.resolve("ml-test.zip"), true, false));
        assertThat(Files.readAllBytes(done.file())).isEqualTo(ZIP);
        assertThat(left()).containsExactly("ml-test.zip");
    }

    @Test
    void saysThatThereWasNoChecksumToCompareWith() throws Exception {
        server.serve("ml-test.zip", ZIP);

        assertThat(fetch().verified()).isFalse();
        assertThat(folder.find(RELEASE)).contains(home.resolve("ml-test.zip"));
    }

    @Test
    void d01BodyShorterThanItsLength() throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nContent-Length: " + ZIP.length, Arrays.copyOf(ZIP, 50_000));
        refuses("Only 50\u00a0kB of 200\u00a0kB came");
    }

    @Test
    void d02ChunkedBodyCutOff() throws IOException {
        server.on("ml-test.zip", (out, socket) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc350\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(ZIP, 0, 0xc350);
            out.write("\r\nc350\r\nabc".getBytes(StandardCharsets.ISO_8859_1));
        });
        refuses("The connection to 127.0.0.1 broke");
    }

    @Test
    void d03ClosedEarlyWithoutALength() throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nConnection: close", Arrays.copyOf(ZIP, 50_000));
        refuses("not the zip ml-test.zip");
    }

    @Test
    void d04ResetWithoutALength() throws IOException {
        server.on("ml-test.zip", (out, socket) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(ZIP, 0, 50_000);
            out.flush();
            TimeUnit.MILLISECONDS.sleep(200);
            socket.setSoLinger(true, 0); // a reset instead of an orderly end
        });
        refuses("broke");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 500, 503, 206})
    void d05AnErrorPageIsNotTakenForTheFile(int status) throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 " + status + " Sorry\r\nContent-Length: " + ZIP.length, ZIP);
        refuses("status " + status);
    }

    @Test
    void d06BodyLongerThanItsLength() throws Exception {
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nContent-Length: " + (ZIP.length - 7), ZIP);
        server.serve("ml-test.zip.md5", md5(ZIP).getBytes(StandardCharsets.US_ASCII));
        refuses("checksum");
    }

    @Test
    void d07RedirectionWithoutEnd() throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 302 Found\r\nLocation: ml-test.zip\r\nContent-Length: 0", new byte[0]);
        refuses("from place to place");
        assertThat(server.requests()).hasSizeLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://files.grouplens.org/x", "https://example.org/ml-test.zip", "file:///etc/passwd", "//evil.example/ml-test.zip",
        "http://127.0.0.1:1/data/ml-test.zip", "jar:file:/x.zip!/y", "http://[", "/elsewhere/ml-test.zip"})
    void d08d09RedirectionToWhereItMayNotGo(String target) throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 301 Moved\r\nLocation: " + target + "\r\nContent-Length: 0", new byte[0]);
        refuses("points to another place");
        assertThat(server.requests()).noneMatch(request -> request.contains("elsewhere"));
    }

    @Test
    void aRedirectionWithinTheListIsFollowed() throws Exception {
        server.on("ml-test.zip", "HTTP/1.1 302 Found\r\nLocation: new/ml-test.zip\r\nContent-Length: 0", new byte[0]);
        server.serve("new/ml-test.zip", ZIP);
        assertThat(Files.readAllBytes(fetch().file())).isEqualTo(ZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://files.grouplens.org/datasets/movielens/a.zip", "https://grouplens.org/a.zip", "https://files.grouplens.org.evil.org/a.zip",
        "https://files.grouplens.org:8443/a.zip", "https://me@files.grouplens.org/a.zip", "ftp://files.grouplens.org/a.zip"})
    void onlyTheServerOfGroupLensOverHttpsIsAsked(String address) {
        assertThat(Source.GROUPLENS.allowed().test(URI.create(address))).isFalse();
    }

    @Test
    void theAddressesOfAllReleasesAreAllowed() {
        assertThat(Release.ALL).isNotEmpty().allSatisfy(release -> {
            URI address = Source.GROUPLENS.address(release.file());
            assertThat(address.toString()).isEqualTo("https://files.grouplens.org/datasets/movielens/" + release.id() + ".zip");
            assertThat(Source.GROUPLENS.allowed().test(address)).isTrue();
        });
    }

    @Test
    void d10SilenceBeforeTheAnswer() throws IOException {
        server.on("ml-test.zip", (out, socket) -> TimeUnit.SECONDS.sleep(20));
        refuses("did not answer in time");
    }

    @Test
    void d11SilenceInTheMiddle() throws IOException {
        server.on("ml-test.zip", (out, socket) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + ZIP.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(ZIP, 0, 50_000);
            out.flush();
            TimeUnit.SECONDS.sleep(20);
        });
        refuses("Nothing more came");
    }

    @Test
    void d12SlowButSteadyArrivesAndTellsHowFarItIs() throws Exception {
        server.on("ml-test.zip", (out, socket) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + ZIP.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            for (int from = 0; from < ZIP.length; from += 50_000) { // longer in all than a stall may be
                out.write(ZIP, from, Math.min(50_000, ZIP.length - from));
                out.flush();
                TimeUnit.MILLISECONDS.sleep(250);
            }
        });
        List<Step> steps = new java.util.concurrent.CopyOnWriteArrayList<>();

        new Downloader(source(), folder, QUICK).fetch(RELEASE, steps::add);

        assertThat(steps).hasSizeGreaterThan(3).allMatch(step -> step.what() == Step.Unit.FETCHED && step.total() == ZIP.length);
        assertThat(steps).isSortedAccordingTo(java.util.Comparator.comparingLong(Step::done));
        assertThat(steps.get(steps.size() - 1).done()).isEqualTo(ZIP.length);
    }

    @Test
    void d13ABodyThatWasPackedOnTheWay() throws IOException {
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + ZIP.length, ZIP);
        refuses("not the zip");
        assertThat(server.requests()).allMatch(request -> request.toLowerCase(java.util.Locale.ROOT).contains("accept-encoding: identity"));
    }

    @Test
    void d14AnEndlessHead() throws IOException {
        server.on("ml-test.zip", (out, socket) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] line = ("X-Filler: " + "x".repeat(8_000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            for (int k = 0; k < 200; k++) {
                out.write(line);
            }
        });
        assertThat(catchThrowable(this::fetch)).isInstanceOf(DownloadException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void d15ACertificateThatNobodyAnswersFor() throws Exception {
        Path keys = home.resolveSibling(home.getFileName() + "-keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a",
                "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=127.0.0.1", "-storetype", "PKCS12", "-storepass", "secret", "-keystore",
                keys.toString()).redirectErrorStream(true).start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer safe = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        safe.setHttpsConfigurator(new HttpsConfigurator(context));
        safe.start();
        try {
            Source source = new Source(URI.create("https://127.0.0.1:" + safe.getAddress().getPort() + "/"), address -> true);
            assertThatThrownBy(() -> new Downloader(source, folder, QUICK).fetch(RELEASE, Progress.NONE))
                    .isInstanceOf(DownloadException.class).hasMessageContaining("certificate");
        } finally {
            safe.stop(0);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void d16AnotherChecksumThanThePublishedOne() throws Exception {
        server.serve("ml-test.zip", ZIP);
        server.serve("ml-test.zip.md5", "0123456789abcdef0123456789abcdef  ml-test.zip".getBytes(StandardCharsets.US_ASCII));
        refuses("0123456789abcdef0123456789abcdef", md5(ZIP), "may have changed");
    }

    @Test
    void d16AnOldFileStaysWhereTheNewOneIsWrong() throws Exception {
        Files.write(home.resolve("ml-test.zip"), new byte[] {1, 2, 3});
        server.serve("ml-test.zip", ZIP);
        server.serve("ml-test.zip.md5", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(this::fetch).isInstanceOf(DownloadException.class);

        assertThat(home.resolve("ml-test.zip")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(left()).containsExactly("ml-test.zip");
    }

    @Test
    void d17NoServerAtAll() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = unused.getLocalPort();
        }
        Source nobody = new Source(URI.create("http://127.0.0.1:" + port + "/"), address -> true);
        assertThatThrownBy(() -> new Downloader(nobody, folder, QUICK).fetch(RELEASE, Progress.NONE))
                .isInstanceOf(DownloadException.class).hasMessageContaining("cannot be reached");
        assertThat(left()).isEmpty();
    }

    @Test
    void d17TheSignInPageOfANetwork() throws IOException {
        byte[] page = "<html>Welcome to the hotel</html>".getBytes(StandardCharsets.US_ASCII);
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length, page);
        refuses("sign-in page");
        server.on("ml-test.zip", "HTTP/1.1 200 OK\r\nContent-Length: " + page.length, page); // and one that does not say what it is
        refuses("sign-in page");
    }

    @Test
    void aZipOfSomethingElse() throws IOException {
        server.serve("ml-test.zip", zip("holiday/beach.jpg"));
        refuses("not the zip");
    }

    @Test
    void d18TooLittleRoom() throws IOException {
        folder = new DownloadFolder(home) {
            @Override
            long freeSpace() {
                return 3L * ZIP.length - 1;
            }
        };
        server.serve("ml-test.zip", ZIP);
        refuses("not enough room");
    }

    @Test
    void d18TheDiskFillsUpOnTheWay() throws IOException {
        folder = new DownloadFolder(home) {
            @Override
            FileChannel open(Path part) throws IOException {
                return new FullDisk(FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE), 60_000);
            }
        };
        server.serve("ml-test.zip", ZIP);
        refuses("No space left on device");
    }

    @Test
    void d19CancelEndsItAtOnceAndLeavesNothing() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        server.on("ml-test.zip", (out, socket) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + ZIP.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(ZIP, 0, 50_000);
            out.flush();
            half.countDown();
            TimeUnit.SECONDS.sleep(20);
        });
        AtomicBoolean stop = new AtomicBoolean();
        Progress progress = new Progress() {
            @Override
            public void report(Step step) {
                stop.set(true); // as soon as something has come
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
        long began = System.nanoTime();

        assertThatThrownBy(() -> new Downloader(source(), folder, Patience.NORMAL).fetch(RELEASE, progress)).isInstanceOf(CancellationException.class);

        assertThat(half.getCount()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15)); // the server would have gone on for 20
        assertThat(left()).isEmpty();
    }

    @Test
    void d19WhatAKilledDownloadLeftIsRemovedAndNothingElse() throws IOException {
        Files.write(home.resolve("ml-25m.zip.part"), new byte[100]);
        Files.write(home.resolve("ml-20m.zip"), new byte[100]);
        try (FileChannel another = FileChannel.open(home.resolve("ml-32m.zip.part"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(another.tryLock()).isNotNull();
            folder.tidy();
            assertThat(left()).containsExactlyInAnyOrder("ml-20m.zip", "ml-32m.zip.part");
        }
        new DownloadFolder(home.resolve("not-there")).tidy();
    }

    @Test
    void d20WhatIsHereAlreadyIsVerifiedAndReused() throws Exception {
        Files.write(home.resolve("ml-test.zip"), ZIP);
        server.serve("ml-test.zip.md5", md5(ZIP).getBytes(StandardCharsets.US_ASCII));

        assertThat(fetch()).isEqualTo(new Downloaded(RELEASE, home.resolve("ml-test.zip"), true, true));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void d20WhatIsHereAndDiffersIsFetchedAnew() throws Exception {
        Files.write(home.resolve("ml-test.zip"), new byte[10]);
        server.serve("ml-test.zip", ZIP);
        server.serve("ml-test.zip.md5", md5(ZIP).getBytes(StandardCharsets.US_ASCII));

        assertThat(fetch().reused()).isFalse();
        assertThat(home.resolve("ml-test.zip")).hasBinaryContent(ZIP);
    }

    @Test
    void d20TwoAtOnceDoNotWriteIntoTheSameFile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        server.on("ml-test.zip", (out, socket) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + ZIP.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(ZIP, 0, 50_000);
            out.flush();
            begun.countDown();
            goOn.await(10, TimeUnit.SECONDS);
            out.write(ZIP, 50_000, ZIP.length - 50_000);
        });
        Patience patient = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(15));
        AtomicBoolean firstDone = new AtomicBoolean();
        Thread first = new Thread(() -> {
            try {
                new Downloader(source(), folder, patient).fetch(RELEASE, Progress.NONE);
                firstDone.set(true);
            } catch (DownloadException e) {
                throw new AssertionError(e);
            }
        });
        first.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(this::fetch).isInstanceOf(DownloadException.class).hasMessageContaining("being fetched already");
        goOn.countDown();
        first.join(20_000);

        assertThat(firstDone).isTrue();
        assertThat(home.resolve("ml-test.zip")).hasBinaryContent(ZIP);
        assertThat(left()).containsExactly("ml-test.zip");
    }

    /** A file on a disk that has room for so many bytes. */
    private static final class FullDisk extends FileChannel {

        private final FileChannel file;
        private int room;

        FullDisk(FileChannel file, int room) {
            this.file = file;
            this.room = room;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            room -= bytes.remaining();
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            return file.write(bytes);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            return file.truncate(size);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public int read(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void force(boolean metaData) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, java.nio.channels.WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(java.nio.channels.ReadableByteChannel from, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.nio.MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.nio.channels.FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}

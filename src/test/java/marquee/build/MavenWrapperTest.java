package marquee.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs a copy of {@code mvnw} in a folder of its own, against a server of its own, with a PATH that holds nothing but the programs
 * the script may rely on. Each Maven in here is a script that says which one it is.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is a POSIX shell script; Windows has mvnw.cmd")
class MavenWrapperTest {

    private static final List<String> ALLOWED_PROGRAMS =
            List.of("sed", "tr", "tail", "dirname", "mktemp", "mkdir", "mv", "rm", "chmod", "sha256sum", "shasum", "curl");

    @TempDir
    private Path folder;

    private HttpServer server;
    private byte[] archive;

    private record Outcome(int exitCode, String output, List<String> errors) {
    }

    @BeforeEach
    void copyTheWrapper() throws IOException {
        Path wrapper = Files.createDirectories(folder.resolve("project/.mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("project/mvnw"));
        Files.copy(Path.of(".mvn/wrapper/Download.java"), wrapper.resolve("Download.java"));
        Files.createDirectory(folder.resolve("bin"));
        for (String program : ALLOWED_PROGRAMS) {
            forward(program);
        }
        archive = zip("apache-maven-9.9.9/bin/mvn", script("fetched"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/apache-maven-9.9.9-bin.zip", exchange -> {
            exchange.sendResponseHeaders(200, archive.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(archive);
            }
        });
        server.start();
        pointTo(server.getAddress().getPort(), sha256(archive));
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "wget", "the JDK"})
    void fetchesMavenOnceAndKeepsIt(String downloader) throws Exception {
        Files.deleteIfExists(folder.resolve("bin/curl"));
        assumeTrue(downloader.equals("the JDK") || forward(downloader), () -> downloader + " is not installed here");

        Outcome first = run("verify", "two words");
        server.stop(0);
        Outcome second = run("verify", "two words");

        assertThat(List.of(first, second))
                .containsOnly(new Outcome(0, "fetched verify|two words|", List.of()));
        assertThat(keptFolders()).containsExactly("apache-maven-9.9.9-" + sha256(archive).substring(0, 12));
    }

    @Test
    void usesWhatIsKeptWithoutTheNetwork() throws Exception {
        String checksum = "0123456789abcdef".repeat(4);
        pointTo(unusedPort(), checksum);
        executable(folder.resolve("home/wrapper/dists/apache-maven-9.9.9-0123456789ab/bin/mvn"), script("kept"));

        assertThat(run("verify")).isEqualTo(new Outcome(0, "kept verify|", List.of()));
    }

    @Test
    void refusesADownloadWithAWrongChecksumAlthoughMavenIsInstalled() throws Exception {
        executable(folder.resolve("bin/mvn"), script("Apache Maven 3.9.9"));
        String expected = "f".repeat(64);
        pointTo(server.getAddress().getPort(), expected);

        Outcome outcome = run("verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).singleElement().asString().contains(sha256(archive) + " instead of " + expected);
        assertThat(keptFolders()).isEmpty();
    }

    @Test
    void fallsBackToAnInstalledMavenAndSaysSoInOneLine() throws Exception {
        executable(folder.resolve("bin/mvn"), script("Apache Maven 3.8.7"));
        pointTo(unusedPort(), sha256(archive));

        Outcome outcome = run("verify");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEqualTo("Apache Maven 3.8.7 verify|");
        assertThat(outcome.errors()).singleElement().asString()
                .contains("cannot be reached; using the installed Maven 3.8.7");
        assertThat(keptFolders()).isEmpty();
    }

    @Test
    void fallsBackWhereTheServerHasNoSuchFile() throws Exception {
        executable(folder.resolve("bin/mvn"), script("Apache Maven 4.0.0-rc-5"));
        server.removeContext("/apache-maven-9.9.9-bin.zip");

        assertThat(run("verify").output()).isEqualTo("Apache Maven 4.0.0-rc-5 verify|");
    }

    @Test
    void tellsWhatToDoWhereThereIsNeitherNetworkNorMaven() throws Exception {
        pointTo(unusedPort(), sha256(archive));

        assertThat(theOneErrorOf(run("verify"))).contains("cannot be reached and no Maven is installed", "install Maven 3.8 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.0.5", "2.2.1"})
    void refusesAnInstalledMavenThatIsTooOld(String version) throws Exception {
        executable(folder.resolve("bin/mvn"), script("Apache Maven " + version));
        pointTo(unusedPort(), sha256(archive));

        assertThat(theOneErrorOf(run("verify"))).contains("the installed Maven is " + version, "3.8 or newer");
    }

    @Test
    void tellsWhatToDoWithoutJava() throws Exception {
        assertThat(theOneErrorOf(runWithJava(null))).contains("no Java was found", "Install a JDK 17 or newer");
        assertThat(theOneErrorOf(runWithJava(folder.resolve("nothing-here"))))
                .contains("there is no bin/java in it", "Install a JDK 17 or newer");
    }

    @Test
    void refusesAnOldJavaAndARuntimeWithoutCompiler() throws Exception {
        Path java = folder.resolve("jdk/bin/java");
        executable(java, fakeJava("1.8"));
        assertThat(theOneErrorOf(runWithJava(folder.resolve("jdk")))).contains("is Java 1.8.", "Install a JDK 17 or newer");

        executable(java, fakeJava("11"));
        assertThat(theOneErrorOf(runWithJava(folder.resolve("jdk")))).contains("is Java 11.");

        executable(java, fakeJava("17"));
        assertThat(theOneErrorOf(runWithJava(folder.resolve("jdk")))).contains("has no compiler");
    }

    @Test
    void thePinnedArchiveComesFromTheOfficialPlaceWithItsChecksum() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
            properties.load(reader);
        }
        assertThat(properties.getProperty("distributionUrl"))
                .matches("https://archive\\.apache\\.org/dist/maven/maven-3/(3\\.9\\.\\d+)/binaries/apache-maven-\\1-bin\\.zip");
        assertThat(properties.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWithJava(Path.of(System.getProperty("java.home")), arguments);
    }

    private Outcome runWithJava(Path javaHome, String... arguments) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(folder.resolve("project/mvnw").toString()), Stream.of(arguments)).toList());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("MAVEN_USER_HOME", folder.resolve("home").toString());
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome.toString());
        }
        Process process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the wrapper ends").isTrue();
        return new Outcome(process.exitValue(), output, Files.readAllLines(errors));
    }

    private static String theOneErrorOf(Outcome outcome) {
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).hasSize(1);
        return outcome.errors().get(0);
    }

    private List<String> keptFolders() throws IOException {
        Path kept = folder.resolve("home/wrapper/dists");
        try (Stream<Path> entries = Files.exists(kept) ? Files.list(kept) : Stream.empty()) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private void pointTo(int port, String checksum) throws IOException {
        Files.writeString(folder.resolve("project/.mvn/wrapper/maven-wrapper.properties"), """
                # a comment with distributionUrl=none
                distributionUrl=http://127.0.0.1:%d/apache-maven-9.9.9-bin.zip
                distributionSha256Sum=%s
                """.formatted(port, checksum));
    }

    private int unusedPort() {
        server.stop(0);
        return server.getAddress().getPort();
    }

    /** Puts a program of this machine on the PATH of the wrapper; false where there is none of that name. */
    private boolean forward(String program) throws IOException {
        for (String place : System.getenv("PATH").split(":")) {
            Path candidate = Path.of(place, program);
            if (Files.isExecutable(candidate)) {
                executable(folder.resolve("bin").resolve(program), "#!/bin/sh\nexec " + candidate + " \"$@\"\n");
                return true;
            }
        }
        return false;
    }

    private static String script(String name) {
        return "#!/bin/sh\nprintf '%s ' '" + name + "'\n[ $# -eq 0 ] || printf '%s|' \"$@\"\n";
    }

    private static String fakeJava(String release) {
        return "#!/bin/sh\necho '    java.home = /nowhere' >&2\necho '    java.specification.version = " + release + "' >&2\n";
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

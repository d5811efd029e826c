package meeting.web.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One process of Payara Micro: ready when {@code /health/ready} says so, gone with the test run at the latest. */
final class ServerProcess {
    /** Tests want a quick start; whoever measures wants what runs for weeks, {@code -Dmeeting.server.tier=4}. */
    private static final int COMPILED = Integer.getInteger("meeting.server.tier", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int TRIES = 3;
    private static final int LINES_OF_A_FAILURE = 30;
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final URI address;
    private final URI secureAddress;
    private final Path log;
    private final Thread hook;

    private ServerProcess(Process process, int port, int securePort, Path log) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.secureAddress = URI.create("https://127.0.0.1:" + securePort);
        this.log = log;
        this.hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param port 0 for any free one: looked for again if somebody else was faster */
    static ServerProcess start(Path directory, Map<String, String> environment, int port) {
        for (int tried = 1; ; tried++) {
            var server = launch(directory, environment, port == 0 ? freePort() : port);
            try {
                server.awaitReady();
                return server;
            } catch (NotStarted failed) {
                server.kill();
                if (tried == TRIES || !failed.getMessage().contains("Address already in use")) throw failed;
            }
        }
    }

    URI address() {
        return address;
    }

    /** The same over TLS, with a certificate nobody has signed. */
    URI secureAddress() {
        return secureAddress;
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    void stop() {
        process.destroy();
        if (!awaitEnd()) process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ServerProcess launch(Path directory, Map<String, String> environment, int port) {
        var log = emptyLog(directory);
        var securePort = freePort();
        var builder = new ProcessBuilder(command(directory, port, securePort)).directory(directory.toFile()).redirectErrorStream(true)
            .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEETING_"));
        builder.environment().putAll(environment);
        try {
            return new ServerProcess(builder.start(), port, securePort, log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path emptyLog(Path directory) {
        try {
            return Files.createTempFile(directory, "server-", ".log");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> command(Path directory, int port, int securePort) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=" + COMPILED, "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-jar", built("payara-micro.jar"), "--deploy", built("meeting-web.war"), "--contextroot", "/", "--port", String.valueOf(port),
            "--sslport", String.valueOf(securePort), "--prebootcommandfile", Path.of("src/main/payara/behind-tls.asadmin").toAbsolutePath().toString(),
            "--nohazelcast", "--rootDir", emptyRoot(directory).toString());
    }

    /** A root that an earlier start has filled would be deployed first, say it is ready, and then be replaced under the test's feet. */
    private static Path emptyRoot(Path directory) {
        try {
            return Files.createTempDirectory(directory, "root-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String built(String name) {
        var file = new File("target", name).getAbsoluteFile();
        if (!file.exists()) throw new IllegalStateException(file + " is missing: the build makes it before the integration tests (mvn verify)");
        return file.getPath();
    }

    private void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new NotStarted("the server ended with code " + process.exitValue(), log());
            if (isReady()) return;
            if (log().contains(") ready in ") && health().contains("No Application deployed")) throw new NotStarted("the deployment failed", log());
            pause();
        }
        throw new NotStarted("not ready after " + PATIENCE, log());
    }

    private boolean isReady() {
        var health = health();
        return health.contains("\"UP\"") && !health.contains("\"DOWN\"");
    }

    private String health() {
        try {
            return HTTP.send(HttpRequest.newBuilder(address.resolve("/health/ready")).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Says why, with the server's log from the first severe line on, else its end. */
    static final class NotStarted extends IllegalStateException {
        NotStarted(String why, String log) {
            super(why + "\n" + tellingLinesOf(log));
        }

        private static String tellingLinesOf(String log) {
            var lines = Stream.of(log.split("\n")).filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.contains("RAR5035")).toList();
            var severe = lines.stream().dropWhile(line -> !line.contains("SEVERE")).limit(LINES_OF_A_FAILURE).toList();
            var telling = severe.isEmpty() ? lines.stream().skip(Math.max(0, lines.size() - LINES_OF_A_FAILURE)).toList() : severe;
            return String.join("\n", telling);
        }
    }
}

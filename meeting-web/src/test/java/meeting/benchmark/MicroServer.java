package meeting.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built WAR on Payara Micro with the full compiler, unlike the servers of the browser tests, which are there to start quickly. */
final class MicroServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private final Process process;
    private final int port = Workplace.freePort();
    private final Path log;

    MicroServer(Path folder, Map<String, String> environment) throws IOException {
        log = folder.resolve("server.log");
        var target = Path.of("target").toAbsolutePath();
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + folder, "-jar", target.resolve("payara-micro.jar").toString(), "--deploy", target.resolve("meeting-web.war").toString(),
            "--contextroot", "/", "--port", String.valueOf(port), "--nohazelcast", "--rootDir", folder.resolve("root").toString())
            .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MEETING_"));
        builder.environment().putAll(environment);
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    MicroServer awaitReady() throws InterruptedException {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end && process.isAlive(); Thread.sleep(500)) if (isReady()) return this;
        throw new IllegalStateException("the server is not ready, see " + log);
    }

    int port() {
        return port;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private boolean isReady() throws InterruptedException {
        try {
            var health = HttpClient.newHttpClient().send(HttpRequest.newBuilder(at("/health/ready")).build(), BodyHandlers.ofString());
            return health.statusCode() == 200 && health.body().contains("\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}

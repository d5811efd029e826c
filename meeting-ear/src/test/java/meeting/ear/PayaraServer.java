package meeting.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Payara Server as it comes, under target: a domain of its own on free ports, gone when the tests are over. */
final class PayaraServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("port=\"([0-9]+)\"");
    private static final int PATIENCE_MINUTES = 5;

    private final Path home = Path.of("target", "payara6").toAbsolutePath();
    private final Path domains = newFolder();
    private final Path domain = domains.resolve("domain1");
    private final Map<String, String> environment;
    private final int http = freePort();
    private final int admin = freePort();

    /** @param environment what the administrator of the server has configured */
    PayaraServer(Map<String, String> environment) {
        this.environment = environment;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        copy(home.resolve("glassfish/domains/domain1"), domain);
        configure();
        asadmin("start-domain", "--domaindir", domains.toString(), "domain1");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http);
    }

    /** Any command of {@code asadmin} for the running server. */
    void administer(String... command) {
        var all = new ArrayList<>(List.of("--port", String.valueOf(admin)));
        all.addAll(List.of(command));
        asadmin(all.toArray(String[]::new));
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--force=true", "domain1");
        kill();
    }

    /** No port is fixed: two checkouts may be tested at the same time. */
    private void configure() {
        var file = domain.resolve("config/domain.xml");
        try {
            var asItComes = Files.readString(file);
            var onFreePorts = PORT.matcher(asItComes).replaceAll(port -> "port=\"" + switch (port.group(1)) {
                case "8080" -> http;
                case "4848" -> admin;
                default -> freePort();
            } + "\"");
            Files.writeString(file, onFreePorts.replace("<jvm-options>-Xmx512m</jvm-options>",
                "<jvm-options>-Xmx512m</jvm-options><jvm-options>-XX:+UseSerialGC</jvm-options><jvm-options>-XX:TieredStopAtLevel=1</jvm-options>"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void asadmin(String... command) {
        var all = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
        all.addAll(List.of(command));
        var output = Path.of("target", "asadmin.log").toFile();
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("AS_EXTRA_JAVA_OPTS", "-Duser.home=" + domains);
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0)
                throw new IllegalStateException("asadmin " + String.join(" ", command) + " failed:\n" + Files.readString(output.toPath()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void kill() {
        try {
            var pid = domain.resolve("config/pid");
            if (Files.exists(pid)) ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "domains-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

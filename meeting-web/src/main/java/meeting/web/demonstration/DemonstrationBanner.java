package meeting.web.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the console where the demonstration is and who can sign in: after everything that the server says while it starts. */
@WebListener
public class DemonstrationBanner implements ServletContextListener {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final Duration FOR_THE_SERVERS_LAST_WORDS = Duration.ofSeconds(2);
    private static final int QUESTIONS = 600;

    @Inject
    @ConfigProperty(name = "meeting.demo", defaultValue = "false")
    private boolean demonstration;
    @Inject
    @ConfigProperty(name = "meeting.demo.address")
    private Optional<URI> address;
    @Resource
    private ManagedExecutorService executor;
    private Future<?> waiting;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (demonstration) address.ifPresent(known -> waiting = executor.submit(() -> announce(known)));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (waiting != null) waiting.cancel(true);
    }

    private static void announce(URI address) {
        try {
            for (var asked = 0; asked < QUESTIONS; asked++) {
                Thread.sleep(BETWEEN_QUESTIONS.toMillis());
                if (!isReady(address.resolve("health/ready"))) continue;
                Thread.sleep(FOR_THE_SERVERS_LAST_WORDS.toMillis());
                console().print(DemonstrationText.of(address));
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isReady(URI health) {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The server turns {@code System.out} into log lines; this is the console itself. */
    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    }
}

package meeting.web.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The built WAR on Payara Micro, in a process of its own with everything it writes under target.
 * Use it as a static {@code @RegisterExtension}: {@link #shared()} for tests that leave the demonstration data as it was,
 * {@link #sharedByJourneys()} for those that change it and rely on nothing another leaves, else a server of one's own.
 * A shared one lives as long as the Java of the tests: where classes are dealt out to several, each class is a run of its own to JUnit.
 */
public final class PayaraMicro implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final PayaraMicro SHARED = new PayaraMicro(Database::embedded, true).withDemonstrationData();
    private static final PayaraMicro JOURNEYS = new PayaraMicro(Database::postgreSql, true).withDemonstrationData();

    private final Function<Path, Database> databaseIn;
    private final boolean shared;
    private final Map<String, String> environment = new HashMap<>();
    private Path directory;
    private Database database;
    private ServerProcess process;

    private PayaraMicro(Function<Path, Database> databaseIn, boolean shared) {
        this.databaseIn = databaseIn;
        this.shared = shared;
    }

    /** One server with demonstration data on the embedded database for the whole test run. */
    public static PayaraMicro shared() {
        return SHARED;
    }

    /** One more with demonstration data, on PostgreSQL, for the journeys that change it. */
    public static PayaraMicro sharedByJourneys() {
        return JOURNEYS;
    }

    public static PayaraMicro onEmbeddedDatabase() {
        return new PayaraMicro(Database::embedded, false);
    }

    public static PayaraMicro onPostgreSql() {
        return new PayaraMicro(Database::postgreSql, false);
    }

    public PayaraMicro withDemonstrationData() {
        return with("MEETING_DEMO", "true");
    }

    /** One more environment variable for the server. */
    public PayaraMicro with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (process != null) return;
        directory = Target.empty("micro/" + Target.FORK + "/server-" + COUNT.incrementAndGet());
        database = databaseIn.apply(directory);
        environment.putAll(database.environment());
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!shared) stop();
    }

    /** Address of a page or resource: {@code at("/sign-in")}. */
    public String at(String path) {
        return address().resolve(path).toString();
    }

    public URI address() {
        return process.address();
    }

    /** The same server over TLS, with a certificate nobody has signed. */
    public URI secureAddress() {
        return process.secureAddress();
    }

    /** The PostgreSQL behind this server. */
    public PostgreSql postgreSql() {
        return (PostgreSql) database;
    }

    /** Ends the process as a power cut would: {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    /** Starts on the same address and the same data, after {@link #kill()}. */
    public void start() {
        process = ServerProcess.start(directory, environment, process == null ? 0 : process.address().getPort());
    }

    /** What the server has written so far. */
    public String log() {
        return process.log();
    }

    private void stop() {
        if (process != null) process.stop();
        if (database != null) database.close();
        process = null;
    }
}

package meeting.web.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL on a free port, which can go away and come back with its data. */
final class PostgreSql implements Database {
    private final Path data;
    private EmbeddedPostgres running;
    private final int port;

    private PostgreSql(Path data) {
        this.data = data;
        start(0);
        port = running.getPort();
    }

    static PostgreSql in(Path data) {
        return new PostgreSql(data);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
            "MEETING_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
            "MEETING_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "MEETING_DB_USER", "postgres",
            "MEETING_DB_PASSWORD", "postgres");
    }

    /** The database as a test looks at it, past the product. */
    javax.sql.DataSource dataSource() {
        return running.getPostgresDatabase();
    }

    /** Stops the database as an operator would; connections break. */
    void goAway() {
        try {
            running.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The same data on the same port again. */
    void comeBack() {
        start(port);
    }

    @Override
    public void close() {
        goAway();
    }

    private void start(int wanted) {
        try {
            running = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(wanted)
                .setServerConfig("unix_socket_directories", "").setServerConfig("max_connections", "60").start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

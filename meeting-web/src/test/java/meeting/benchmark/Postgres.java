package meeting.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL on a free port that flushes every commit to the disk before it is acknowledged, which servers for tests do not. */
final class Postgres implements AutoCloseable {
    static final String NAME = "postgres";
    private final EmbeddedPostgres running;
    private final Path data;

    Postgres(Path folder) {
        data = folder.resolve("postgresql");
        try {
            running = EmbeddedPostgres.builder().setDataDirectory(data).setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("unix_socket_directories", "").setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on")
                .setServerConfig("logging_collector", "on").setServerConfig("log_destination", "csvlog").setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "statements.log").start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    int port() {
        return running.getPort();
    }

    /** Its own log, as comma-separated values. */
    Path log() {
        return data.resolve("log").resolve("statements.csv");
    }

    /** What a server is told about it. */
    Map<String, String> environment() {
        return Map.of("MEETING_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
            "MEETING_DB_URL", "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME + "?reWriteBatchedInserts=true",
            "MEETING_DB_USER", NAME, "MEETING_DB_PASSWORD", NAME);
    }

    Connection connect() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    void execute(String sql, Object... arguments) {
        try (var connection = connect(); var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            statement.execute();
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    String value(String sql) {
        try (var connection = connect(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

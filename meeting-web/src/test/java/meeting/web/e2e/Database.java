package meeting.web.e2e;

import java.nio.file.Path;
import java.util.Map;

/** A database of its own for one server, told to it as in production: by environment variables. */
interface Database extends AutoCloseable {

    /** What the server's environment says about the database. */
    Map<String, String> environment();

    @Override
    void close();

    /** Nothing configured: the embedded default, a file under the server's working directory. */
    static Database embedded(Path directory) {
        return new Database() {
            @Override
            public Map<String, String> environment() {
                return Map.of();
            }

            @Override
            public void close() {
                // goes with the server's directory
            }
        };
    }

    /** A real PostgreSQL under the server's directory. */
    static Database postgreSql(Path directory) {
        return PostgreSql.in(directory.resolve("postgresql"));
    }
}

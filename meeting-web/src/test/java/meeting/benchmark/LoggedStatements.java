package meeting.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What of a request reaches the database, read from the database's own log. */
final class LoggedStatements {
    /** Column of a csvlog with the message. */
    private static final int MESSAGE = 13;
    private static final String EXECUTE = "execute ";
    private static final int MILLIS_TO_SETTLE = 1_000;
    private final Postgres database;
    private final Path log;

    LoggedStatements(Postgres database) {
        this.database = database;
        this.log = database.log();
    }

    interface Request {
        void send() throws Exception;
    }

    List<String> of(Request request) throws Exception {
        log("alter system set log_statement = 'all'");
        var before = read().size();
        request.send();
        log("alter system reset log_statement");
        return read().stream().skip(before).map(line -> line.get(MESSAGE)).filter(message -> message.startsWith(EXECUTE))
            .map(message -> message.substring(message.indexOf(": ") + 2).strip())
            .filter(statement -> !statement.startsWith("alter system") && !statement.contains("pg_reload_conf")).toList();
    }

    private void log(String setting) throws InterruptedException {
        database.execute(setting);
        database.execute("select pg_reload_conf()");
        Thread.sleep(MILLIS_TO_SETTLE);
    }

    private List<CSVRecord> read() throws IOException {
        try (var lines = CSVParser.parse(log, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return lines.getRecords();
        }
    }
}

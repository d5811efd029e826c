package meeting.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What of requests reaches the database, read from the database's own log. */
final class LoggedStatements {
    /** Column of a csvlog with the message. */
    private static final int MESSAGE = 13;
    private static final String COMMIT = "COMMIT";
    private static final String EXECUTE = "execute ";
    private static final int MILLIS_TO_SETTLE = 1_000;
    private final Postgres database;
    private final Path log;

    LoggedStatements(Postgres database) {
        this.database = database;
        this.log = database.log();
    }

    interface Requests {
        void send() throws Exception;
    }

    /** The last transaction of these requests. */
    List<String> ofTheLast(Requests requests) throws Exception {
        log("alter system set log_statement = 'all'");
        var before = read().size();
        requests.send();
        log("alter system reset log_statement");
        var statements = read().stream().skip(before).map(line -> line.get(MESSAGE)).filter(message -> message.startsWith(EXECUTE))
            .map(message -> message.substring(message.indexOf(": ") + 2).strip())
            .filter(statement -> !statement.startsWith("alter system") && !statement.contains("pg_reload_conf")).toList();
        var work = statements.subList(0, statements.size() - 1);
        return work.subList(work.lastIndexOf(COMMIT) + 1, work.size());
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

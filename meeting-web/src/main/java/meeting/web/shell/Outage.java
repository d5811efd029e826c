package meeting.web.shell;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;

/** Tells the database's absence from our own mistakes: the one passes by itself and is answered 503, the other is not. */
public final class Outage {
    /** SQL states of PostgreSQL and H2 for connections that broke, are refused or are being shut down, and codes of H2's closed database. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");
    private static final String CONNECTION = "08";

    private Outage() {
    }

    public static boolean in(Throwable thrown) {
        var depth = 0;
        for (var cause = thrown; cause != null && depth < 30; cause = cause.getCause(), depth++) if (isOutage(cause)) return true;
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof JDBCConnectionException || cause instanceof SQLTransientConnectionException
            || cause instanceof SQLNonTransientConnectionException || cause instanceof SQLRecoverableException) return true;
        if (cause instanceof SQLException sql && sql.getSQLState() != null)
            return sql.getSQLState().startsWith(CONNECTION) || STATES.contains(sql.getSQLState());
        // the server's pool says so in words only
        return cause.getMessage() != null && cause.getMessage().contains("Error in allocating a connection");
    }
}

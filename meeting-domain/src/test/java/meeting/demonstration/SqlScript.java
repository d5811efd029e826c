package meeting.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of tables as {@code insert} statements that both databases understand. */
final class SqlScript {
    private static final int ROWS_IN_A_STATEMENT = 100;
    /** What an insert leaves to H2 and PostgreSQL alike is the order of rows: here it is that of their making. */
    private static final String ROWS = "select * from %s order by _rowid_";

    private final StringBuilder sql = new StringBuilder();
    private final Connection connection;
    private final SqlLiterals literals;

    SqlScript(Connection connection, SqlLiterals literals, String comment) {
        this.connection = connection;
        this.literals = literals;
        sql.append("-- ").append(comment).append("; written by meeting.demonstration.DemonstrationSqlGenerator\n");
    }

    SqlScript table(String table) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(ROWS.formatted(table))) {
            var columns = new ArrayList<String>();
            for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) columns.add(result.getMetaData().getColumnName(i).toLowerCase());
            var rows = new ArrayList<List<String>>();
            while (result.next()) rows.add(row(table, columns, result));
            write(table, columns, rows);
        }
        return this;
    }

    private List<String> row(String table, List<String> columns, ResultSet result) throws SQLException {
        var row = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) row.add(literals.of(table, columns.get(i), result.getObject(i + 1)));
        return row;
    }

    /** Columns in which nothing was ever said are left out. */
    private void write(String table, List<String> columns, List<List<String>> rows) {
        var said = IntStream.range(0, columns.size()).filter(i -> rows.stream().anyMatch(row -> !row.get(i).equals(SqlLiterals.NULL))).boxed().toList();
        var head = "\ninsert into " + table + " (" + said.stream().map(columns::get).collect(Collectors.joining(", ")) + ") values\n";
        for (var from = 0; from < rows.size(); from += ROWS_IN_A_STATEMENT) {
            sql.append(head).append(rows.subList(from, Math.min(from + ROWS_IN_A_STATEMENT, rows.size())).stream()
                .map(row -> said.stream().map(row::get).collect(Collectors.joining(", ", "  (", ")"))).collect(Collectors.joining(",\n"))).append(";\n");
        }
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, sql);
    }
}

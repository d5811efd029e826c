package meeting.kernel.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A table beside this class: UTF-8, fields by tabs, comment lines begin with #. */
final class TabTable {
    private TabTable() { }

    record Row(List<String> fields) {
        int character() {
            return field(0).codePointAt(0);
        }

        String field(int index) {
            return fields.get(index);
        }

        boolean has(int index) {
            return index < fields.size();
        }
    }

    static List<Row> rows(String resource) {
        try (var in = TabTable.class.getResourceAsStream(resource);
             var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> new Row(List.of(line.split("\t")))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}

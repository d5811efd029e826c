package meeting.kernel.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import meeting.kernel.table.Limits;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.Table;
import meeting.kernel.table.TableReader;

/** IN4. Lays a file down only for as long as it is read. */
final class Spool {
    private Spool() {
    }

    static Table read(byte[] content, String fileName, ReadAs readAs) {
        try {
            var file = Files.createTempFile("plenum-import", null);
            try {
                Files.write(file, content);
                return TableReader.read(file, fileName, readAs, Limits.DEFAULT);
            } finally {
                Files.delete(file);
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}

package meeting.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jakarta.enterprise.inject.spi.CDI;
import meeting.kernel.CurrentActor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Appends entries to the trail, one batch per transaction, in that transaction: what was not kept is not told either. */
final class Ledger {
    private static final String INSERT = "insert into audit_entry "
        + "(happened_at, actor, address, request_id, action, subject_type, subject_id, label, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 500;
    private static final int LONGEST_LABEL = 300;

    private Ledger() {
    }

    static void write(SharedSessionContractImplementor session, List<Change> changes) {
        if (changes.isEmpty()) return;
        session.doWork(connection -> {
            var actor = CDI.current().select(CurrentActor.class).get();
            write(connection, actor.get().id(), actor, changes);
        });
    }

    static void write(Connection connection, String by, CurrentActor actor, List<Change> changes) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(CDI.current().select(Clock.class).get().instant(), ZoneOffset.UTC));
            insert.setString(2, by);
            insert.setString(3, actor.address());
            insert.setString(4, actor.requestId());
            for (var index = 0; index < changes.size(); index++) {
                add(insert, changes.get(index));
                if ((index + 1) % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Change change) throws SQLException {
        insert.setString(5, change.action());
        insert.setString(6, change.subjectType());
        insert.setString(7, change.subjectId());
        insert.setString(8, change.label().length() <= LONGEST_LABEL ? change.label() : change.label().substring(0, LONGEST_LABEL));
        insert.setString(9, change.json());
        insert.addBatch();
    }
}

package meeting.kernel.audit;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.event.spi.EventSource;

/** The changes of each running transaction; they are written once, just before it commits, and forgotten with it. */
final class OpenTransactions {
    private final Map<EventSource, Changes> running = Collections.synchronizedMap(new WeakHashMap<>());

    Changes changesOf(EventSource session) {
        var known = running.get(session);
        if (known != null) return known;
        var changes = new Changes();
        running.put(session, changes);
        session.getActionQueue().registerProcess(completing -> Ledger.write(completing, changes.take()));
        session.getActionQueue().registerProcess((success, completed) -> running.remove(session));
        return changes;
    }
}

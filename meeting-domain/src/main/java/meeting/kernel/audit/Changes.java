package meeting.kernel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything one transaction changes, each thing once. */
final class Changes {
    private final Map<List<String>, Change> bySubject = new LinkedHashMap<>();

    Change of(String subjectType, String subjectId) {
        return bySubject.computeIfAbsent(List.of(subjectType, subjectId), key -> new Change(subjectType, subjectId));
    }

    /** What is worth an entry, in the order it happened; afterwards nothing is left. */
    List<Change> take() {
        var taken = bySubject.values().stream().filter(change -> !change.isNone()).toList();
        bySubject.clear();
        return taken;
    }
}

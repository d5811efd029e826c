package meeting.task.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.task.network.Activity;
import meeting.task.network.Network;

/** C76, C77. What the rows wait for, all together: a refusal may take others with it. */
final class Waits {
    private static final int MOST_SHOWN = 12;
    private final Map<String, Draft> known;
    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<String, List<Entry>> waiting = new HashMap<>();
    private final Set<Entry> inCircles = new HashSet<>();

    /** @param known drafts of the countdown by their codes */
    Waits(Map<String, Draft> known, List<Entry> entries) {
        this.known = known;
        this.entries = entries;
        for (var entry : entries) {
            if (entry.code() == null) continue;
            byCode.putIfAbsent(entry.code(), entry);
            entry.after.dependsOn().forEach(code -> waiting.computeIfAbsent(code, first -> new ArrayList<>()).add(entry));
        }
    }

    /** Until nothing more is refused: then all that is left fits together. */
    void refuse() {
        var refused = new ArrayDeque<Entry>(entries.stream().filter(Entry::isRefused).toList());
        do refuseWhoWaitsFor(refused);
        while (refuseCircles(refused));
    }

    /** C76: rows that change something and wait for a task that stays as it is because its row is refused. */
    void warn(Entry entry) {
        for (var code : entry.after.dependsOn()) {
            var other = byCode.get(code);
            if (other != null && other.isRefused()) entry.warn(TaskField.DEPENDS_ON, "intake.waited-for-refused", code, other.row.number());
        }
    }

    /** C76: a task that is there already stays as it is, and can be waited for. */
    private void refuseWhoWaitsFor(Deque<Entry> refused) {
        while (!refused.isEmpty()) {
            var gone = refused.poll();
            if (gone.code() == null || known.containsKey(gone.code())) continue;
            for (var entry : waiting.getOrDefault(gone.code(), List.of())) {
                if (!entry.isRefused()) refused.add(entry);
                if (!inCircles.contains(entry)) entry.refuse(TaskField.DEPENDS_ON, "intake.waits-for-refused", gone.code(), gone.row.number());
            }
        }
    }

    /** @param refused gets those that are. @return whether there are any */
    private boolean refuseCircles(Deque<Entry> refused) {
        var waits = new LinkedHashMap<String, Set<String>>();
        known.forEach((code, draft) -> waits.put(code, new HashSet<>(draft.dependsOn())));
        entries.stream().filter(entry -> !entry.isRefused()).forEach(entry -> waits.put(entry.code(), new HashSet<>(entry.after.dependsOn())));
        var circles = Network.circles(waits.entrySet().stream().map(each -> new Activity(each.getKey(), LocalDate.EPOCH, 0, false, each.getValue())).toList());
        for (var code : circles.keySet()) {
            var entry = byCode.get(code);
            if (entry == null || entry.isRefused()) continue;
            entry.refuse(TaskField.DEPENDS_ON, "intake.circle", shown(circles.get(code)));
            inCircles.add(entry);
            refused.add(entry);
        }
        return !refused.isEmpty();
    }

    private static String shown(List<String> circle) {
        var codes = new ArrayList<>(circle.subList(0, Math.min(circle.size(), MOST_SHOWN)));
        if (circle.size() > MOST_SHOWN) codes.add("…");
        codes.add(circle.get(0));
        return String.join(" → ", codes);
    }
}

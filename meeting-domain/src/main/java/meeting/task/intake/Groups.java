package meeting.task.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupView;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.intake.reading.Vocabulary;

/** C74. Which group the words of a cell mean: its code, its name in any language, or both as an export has them. */
final class Groups {
    private final Map<String, Map<GroupCode, GroupView>> byWords = new HashMap<>();
    private final Map<GroupCode, GroupView> all = new LinkedHashMap<>();

    Groups(Collection<GroupView> groups) {
        for (var group : groups) {
            all.put(group.code(), group);
            var code = group.code().value();
            var name = group.details().name();
            note(code, group);
            Stream.of(name.en(), name.es(), name.zh()).filter(Objects::nonNull).forEach(each -> {
                note(each, group);
                note(code + each, group);
            });
        }
    }

    private void note(String words, GroupView group) {
        byWords.computeIfAbsent(Vocabulary.bare(words), first -> new LinkedHashMap<>()).put(group.code(), group);
    }

    Reading find(String text) {
        var meant = byWords.getOrDefault(Vocabulary.bare(text), Map.of());
        if (meant.size() > 1) return Reading.refused("intake.group-ambiguous", text);
        return meant.isEmpty() ? Reading.refused("intake.group-unknown", text) : Reading.of(meant.keySet().iterator().next());
    }

    /** User name of who is in charge (C72); null where nobody is. */
    String inCharge(GroupCode group) {
        return all.get(group).inCharge().orElse(null);
    }

    Collection<GroupView> all() {
        return all.values();
    }
}

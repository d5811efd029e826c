package meeting.delegation.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.reading.Vocabulary;

/** R6. Rows of one file about one person. */
final class Twins {
    private final Map<List<Object>, List<Entry>> bySelf = new HashMap<>();
    private final Map<List<Object>, List<Entry>> byName = new HashMap<>();

    void add(Entry entry) {
        if (entry.match != null) group(bySelf, entry, entry.match.id());
        if (entry.documentNumber() != null) group(bySelf, entry, entry.documentNumber(), entry.documentType());
        if (entry.isNamed() && entry.findings.stream().noneMatch(Twins::isOfDelegation))
            group(byName, entry, Vocabulary.ofName(entry.name()), entry.delegation());
    }

    private static boolean isOfDelegation(Finding finding) {
        return finding.isError() && finding.field() instanceof RosterField field && field.target() == RosterField.DELEGATION;
    }

    void refuse() {
        bySelf.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            for (var entry : group) refuse(entry, entry == group.get(0) ? group.get(1) : group.get(0));
        });
        byName.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            for (var entry : group) group.stream().filter(other -> other != entry && !toldApart(entry, other)).findFirst()
                .ifPresent(other -> refuse(entry, other));
        });
    }

    private static void group(Map<List<Object>, List<Entry>> groups, Entry entry, Object... key) {
        groups.computeIfAbsent(Arrays.asList(key), first -> new ArrayList<>()).add(entry);
    }

    private static boolean toldApart(Entry one, Entry other) {
        return Recognition.toldApart(one.documentNumber(), one.birthDate(), other.documentNumber(), other.birthDate());
    }

    private static void refuse(Entry entry, Entry other) {
        if (entry.findings.stream().anyMatch(finding -> finding.code().equals("intake.twice-in-file"))) return;
        var field = entry.documentNumber() != null && entry.documentNumber().equals(other.documentNumber()) ? RosterField.DOCUMENT_NUMBER
            : RosterField.FULL_NAME;
        entry.findings.add(Finding.error(field, "intake.twice-in-file", other.row.number()));
    }
}

package meeting.delegation.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.delegation.Enrolled;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Standing;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.reading.Vocabulary;

/** R5. Whom of the roster a row is about. */
final class Recognition {
    private final Map<String, List<Enrolled>> byNumber;
    private final Map<String, List<Enrolled>> byName;
    private final boolean delegationsAreTold;

    /** @param delegationsAreTold whether the file has a column of delegations; otherwise a name may be found in any */
    Recognition(Collection<Enrolled> everybody, boolean delegationsAreTold) {
        byNumber = everybody.stream().filter(person -> person.documentNumber() != null).collect(Collectors.groupingBy(Enrolled::documentNumber));
        byName = everybody.stream().collect(Collectors.groupingBy(person -> Vocabulary.ofName(person.fullName()), HashMap::new, Collectors.toList()));
        this.delegationsAreTold = delegationsAreTold;
    }

    void recognise(Entry entry) {
        var holders = byNumber.getOrDefault(entry.documentNumber(), List.of()).stream()
            .filter(person -> entry.documentType() == null || entry.documentType() == person.documentType()).toList();
        if (!holders.isEmpty()) decide(entry, holders, RosterField.DOCUMENT_NUMBER);
        else if (entry.isNamed() && !refusedAt(entry, RosterField.DELEGATION, RosterField.DELEGATION_NUMBER)) {
            var namesakes = byName.getOrDefault(Vocabulary.ofName(entry.name()), List.of());
            decide(entry, narrowed(entry, namesakes), RosterField.FULL_NAME);
            if (entry.match == null && !entry.isRefused() && !namesakes.isEmpty())
                entry.findings.add(Finding.warning(RosterField.FULL_NAME, "intake.namesakes", namesakes.size()));
        }
        if (entry.match != null && entry.match.standing() == Standing.WITHDRAWN) entry.findings.add(Finding.warning(RosterField.FULL_NAME,
            "intake.has-withdrawn"));
    }

    /** Two rows of this name and delegation, or a row and a person, that cannot be the same. */
    static boolean toldApart(Object document, Object birthDate, Object otherDocument, Object otherBirthDate) {
        return differ(document, otherDocument) || differ(birthDate, otherBirthDate);
    }

    private List<Enrolled> narrowed(Entry entry, List<Enrolled> namesakes) {
        var candidates = namesakes.stream().filter(person -> !delegationsAreTold || Objects.equals(person.delegation(), entry.delegation()))
            .filter(person -> !toldApart(entry.documentNumber(), entry.birthDate(), person.documentNumber(), person.birthDate())).toList();
        if (candidates.size() < 2) return candidates;
        var bornAlike = candidates.stream().filter(person -> person.birthDate() != null && person.birthDate().equals(entry.birthDate())).toList();
        return bornAlike.size() == 1 ? bornAlike : candidates;
    }

    private static void decide(Entry entry, List<Enrolled> candidates, RosterField by) {
        if (candidates.size() == 1) entry.match = candidates.get(0);
        else if (candidates.size() > 1) entry.findings.add(Finding.error(by, "intake.ambiguous", candidates.size()));
    }

    private static boolean refusedAt(Entry entry, RosterField... fields) {
        return entry.findings.stream().anyMatch(finding -> finding.isError() && Stream.of(fields).anyMatch(field -> field == finding.field()));
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }
}

package meeting.delegation.intake;

import static meeting.delegation.intake.reading.RosterField.CATEGORY;
import static meeting.delegation.intake.reading.RosterField.DEPARTURE_TIME;
import static meeting.delegation.intake.reading.RosterField.UNIT;
import static meeting.delegation.intake.reading.RosterField.VOTING_RIGHT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import meeting.congress.AttendeeCategory;
import meeting.delegation.KnownPerson;
import meeting.delegation.PersonId;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;
import meeting.kernel.InvalidInput;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.intake.reading.Weight;

/** Lays a row over what is known of its person, and says what that does. */
final class Overlay {
    private final Mapping<RosterField> mapping;
    private final Choices choices;

    Overlay(Mapping<RosterField> mapping, Choices choices) {
        this.mapping = mapping;
        this.choices = choices;
    }

    /** @param known null for a newcomer */
    Outcome<RosterField, PersonId, PersonDetails> of(Entry entry, KnownPerson known) {
        if (entry.isRefused()) return Outcome.refused(entry.row, entry.findings);
        var before = known == null ? Map.<RosterField, Object>of() : Particulars.of(known.details());
        var details = Particulars.details(merged(entry, before));
        check(entry, details);
        if (entry.isRefused()) return Outcome.refused(entry.row, entry.findings);
        if (entry.values.containsKey(UNIT)) details.warnings().forEach(fault -> entry.findings.add(finding(fault, Weight.WARNING)));
        if (known == null) return outcome(entry, RowState.NEW, null, details, Map.of(), Map.of(), 0);
        var state = details.equals(known.details()) ? RowState.SAME : RowState.CHANGED;
        var after = Particulars.of(details);
        return outcome(entry, state, known.id(), details, different(before, after), different(after, before), known.version());
    }

    private static Outcome<RosterField, PersonId, PersonDetails> outcome(Entry entry, RowState state, PersonId person, PersonDetails details,
                                                                         Map<RosterField, Object> before, Map<RosterField, Object> after, long version) {
        return new Outcome<RosterField, PersonId, PersonDetails>(entry.row, state, person, details, before, after, version, entry.findings);
    }

    private Map<RosterField, Object> merged(Entry entry, Map<RosterField, Object> before) {
        var merged = new EnumMap<RosterField, Object>(RosterField.class);
        merged.putAll(before);
        merged.putAll(entry.values);
        if (!mapping.has(CATEGORY)) merged.putIfAbsent(CATEGORY, choices.everybodyIs());
        if (choices.emptyClears()) entry.blank.stream().filter(RosterField::canBeCleared).forEach(merged::remove);
        if (!entry.values.containsKey(VOTING_RIGHT)) vote(merged, before);
        return merged;
    }

    /** Who votes follows from the category, until somebody says otherwise. */
    private static void vote(Map<RosterField, Object> merged, Map<RosterField, Object> before) {
        var follows = before.isEmpty() || Objects.equals(before.get(VOTING_RIGHT), votes(before));
        if (follows) merged.put(VOTING_RIGHT, votes(merged));
    }

    private static boolean votes(Map<RosterField, Object> values) {
        return PersonDetails.of((AttendeeCategory) values.get(CATEGORY), new PersonName("-", null), null).votingRight();
    }

    private void check(Entry entry, PersonDetails details) {
        try {
            details.check();
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> entry.findings.add(finding(fault, Weight.ERROR)));
        }
    }

    private Finding finding(InvalidInput.Fault fault, Weight weight) {
        var blamed = Arrays.stream(RosterField.values()).filter(field -> field.isBlamedFor(fault.field())).toList();
        var field = fault.code().equals("delegation.leaves-before-arrival") ? DEPARTURE_TIME
            : blamed.stream().filter(mapping::has).findFirst().orElse(blamed.get(0));
        return new Finding(field, weight, fault.code(), fault.arguments());
    }

    /** The entries of one that the other lacks or has otherwise. */
    private static Map<RosterField, Object> different(Map<RosterField, Object> one, Map<RosterField, Object> other) {
        var different = new EnumMap<RosterField, Object>(RosterField.class);
        one.forEach((field, value) -> { if (!value.equals(other.get(field))) different.put(field, value); });
        return different;
    }
}

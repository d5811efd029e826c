package meeting.delegation.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.delegation.DelegationId;
import meeting.delegation.Enrolled;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Identity;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.table.Table;

/** A row while it is weighed: what it says, what is wrong with it, whom it is about. */
final class Entry {
    final Table.Row row;
    final Map<RosterField, Object> values = new EnumMap<>(RosterField.class);
    /** Fields the file has a column for and this row says nothing of. */
    final Set<RosterField> blank = EnumSet.noneOf(RosterField.class);
    final List<Finding> findings = new ArrayList<>();
    /** Null for a newcomer. */
    Enrolled match;

    Entry(Table.Row row) {
        this.row = row;
    }

    /** Takes a cell's reading over. */
    void take(RosterField field, Reading reading) {
        if (reading.value() != null) values.put(field, reading.value());
        if (reading.weight() != null) findings.add(new Finding(field, reading.weight(), reading.code(), reading.arguments()));
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether it can be told whom it is about. */
    boolean isNamed() {
        return values.containsKey(RosterField.FULL_NAME);
    }

    String name() {
        return (String) values.get(RosterField.FULL_NAME);
    }

    DelegationId delegation() {
        return (DelegationId) values.get(RosterField.DELEGATION);
    }

    String documentNumber() {
        return (String) values.get(RosterField.DOCUMENT_NUMBER);
    }

    Identity.DocumentType documentType() {
        return (Identity.DocumentType) values.get(RosterField.DOCUMENT_TYPE);
    }

    Object birthDate() {
        return values.get(RosterField.BIRTH_DATE);
    }
}

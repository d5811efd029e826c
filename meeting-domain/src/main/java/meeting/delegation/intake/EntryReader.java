package meeting.delegation.intake;

import static meeting.delegation.intake.reading.RosterField.DELEGATION;
import static meeting.delegation.intake.reading.RosterField.DELEGATION_NUMBER;
import static meeting.delegation.intake.reading.RosterField.DOCUMENT_NUMBER;
import static meeting.delegation.intake.reading.RosterField.DOCUMENT_TYPE;
import static meeting.delegation.intake.reading.RosterField.FULL_NAME;
import static meeting.delegation.intake.reading.RosterField.GIVEN_NAME;
import static meeting.delegation.intake.reading.RosterField.LATIN_NAME;
import static meeting.delegation.intake.reading.RosterField.SURNAME;

import java.util.Map;
import java.util.stream.Collectors;
import meeting.delegation.intake.reading.CellReader;
import meeting.delegation.intake.reading.ResidentNumber;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Identity;
import meeting.delegation.person.PersonName;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.naming.NameKeys;
import meeting.kernel.table.Table;

/** Reads a row cell by cell (R9, R10). */
final class EntryReader {
    private final Mapping<RosterField> mapping;
    private final CellReader cells;
    private final Destinations destinations;
    private final Map<Integer, RosterField> fields;

    EntryReader(Mapping<RosterField> mapping, CellReader cells, Destinations destinations) {
        this.mapping = mapping;
        this.cells = cells;
        this.destinations = destinations;
        fields = mapping.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Before any row is read. */
    void announce(Table.Row row) {
        destinations.announce(text(row, DELEGATION), number(row));
    }

    Entry read(Table.Row row) {
        var entry = new Entry(row);
        mapping.columns().keySet().forEach(field -> read(entry, field));
        for (var problem : row.problems()) distrust(entry, problem);
        name(entry);
        delegation(entry);
        document(entry);
        return entry;
    }

    private void read(Entry entry, RosterField field) {
        var text = text(entry.row, field);
        if (text == null) entry.blank.add(field);
        else if (field.target() != DELEGATION) entry.take(field, cells.read(field, text));
    }

    /** TB6: what cannot be trusted is not imported; in columns that are not imported it does not matter. */
    private void distrust(Entry entry, Table.Problem problem) {
        var field = fields.get(problem.column());
        if (field != null) {
            entry.values.remove(field);
            entry.findings.add(Finding.error(field, problem.code(), problem.text()));
        } else if (problem.code().equals("table.surplus-cell")) entry.findings.add(Finding.error(null, problem.code(), problem.text()));
    }

    private void name(Entry entry) {
        var surname = (String) entry.values.remove(SURNAME);
        var given = (String) entry.values.remove(GIVEN_NAME);
        if (surname != null && given != null) entry.values.putIfAbsent(FULL_NAME, surname + " " + given);
        var column = mapping.has(FULL_NAME) ? FULL_NAME : surname == null ? SURNAME : GIVEN_NAME;
        var name = entry.name() == null ? null : new PersonName(entry.name(), null).full();
        entry.values.remove(FULL_NAME);
        if (name == null) {
            if (entry.findings.stream().noneMatch(finding -> finding.field() == column)) entry.findings.add(Finding.error(column, "intake.name-missing"));
        } else if (!PersonName.isName(name)) entry.findings.add(Finding.error(column, "intake.not-a-name", name));
        else {
            entry.values.put(FULL_NAME, name);
            var strange = NameKeys.unknownCharacters(name);
            if (!strange.isEmpty()) entry.findings.add(Finding.warning(column, "intake.strokes-unknown", strange));
        }
        entry.values.computeIfPresent(LATIN_NAME, (field, latin) -> new PersonName(null, (String) latin).latin());
    }

    private void delegation(Entry entry) {
        var name = text(entry.row, DELEGATION);
        var number = number(entry.row);
        entry.blank.remove(DELEGATION);
        if (name == null && number == null) {
            if (mapping.has(DELEGATION) || mapping.has(DELEGATION_NUMBER)) entry.blank.add(DELEGATION);
            return;
        }
        var reading = destinations.find(name, number);
        if (reading.value() != null) entry.values.put(DELEGATION, reading.value());
        if (reading.weight() != null)
            entry.findings.add(new Finding(name == null ? DELEGATION_NUMBER : DELEGATION, reading.weight(), reading.code(), reading.arguments()));
    }

    /** Kept as {@link Identity} keeps it, so that it is found again (R7). */
    private void document(Entry entry) {
        if (entry.documentNumber() == null) {
            if (entry.values.remove(DOCUMENT_TYPE) != null) entry.findings.add(Finding.warning(DOCUMENT_TYPE, "intake.type-without-number"));
            return;
        }
        var kept = new Identity(null, null, entry.documentType(), entry.documentNumber(), null, null);
        entry.values.put(DOCUMENT_NUMBER, kept.documentNumber());
        if (kept.documentType() == Identity.DocumentType.RESIDENT_ID && !ResidentNumber.isPlausible(kept.documentNumber()))
            entry.findings.add(Finding.warning(DOCUMENT_NUMBER, "intake.check-digit", kept.documentNumber()));
    }

    private String number(Table.Row row) {
        var text = text(row, DELEGATION_NUMBER);
        return text == null ? null : (String) cells.read(DELEGATION_NUMBER, text).value();
    }

    /** Null where the file has no such column or the cell is blank. */
    private String text(Table.Row row, RosterField field) {
        var column = mapping.columns().get(field);
        return column == null || row.cells().get(column).isBlank() ? null : row.cells().get(column);
    }
}

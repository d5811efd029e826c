package meeting.delegation.intake;

import java.util.List;
import java.util.Map;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Rows;
import meeting.kernel.intake.reading.Mapping;

/** The weighed rows as they are read: people by name, delegations by theirs. */
final class RosterRows extends Rows<RosterField, PersonId, PersonDetails> {
    private final Map<DelegationId, LocalizedText> delegations;

    RosterRows(List<String> headers, Mapping<RosterField> mapping, Map<DelegationId, LocalizedText> delegations) {
        super(headers, mapping);
        this.delegations = delegations;
    }

    @Override
    protected RosterField target(RosterField column) {
        return column.target();
    }

    @Override
    protected Object shown(RosterField column, Object before) {
        return before instanceof DelegationId delegation ? delegations.get(delegation) : before;
    }

    @Override
    protected Object name(Outcome<RosterField, PersonId, PersonDetails> row) {
        if (row.details() != null) return row.details().name().full();
        return columns().stream().filter(column -> column.getKey().target() == RosterField.FULL_NAME).map(column -> row.row().cells().get(column.getValue()))
            .filter(text -> !text.isBlank()).reduce((one, other) -> one + " " + other).orElse("");
    }
}

package meeting.delegation.intake;

import java.util.List;
import java.util.Map;
import meeting.delegation.PersonDetails;
import meeting.delegation.PersonId;
import meeting.kernel.table.Table;

/**
 * What comes of a row.
 *
 * @param person  null for a newcomer and where nobody was recognised
 * @param details as they would be afterwards; null if refused
 * @param before  what was known in the fields that change; a field without entry in it was empty
 * @param after   what these fields become; a field without entry in it is cleared
 * @param version of the person when this was weighed
 */
record Outcome(Table.Row row, RowState state, PersonId person, PersonDetails details, Map<RosterField, Object> before, Map<RosterField, Object> after,
               long version, List<Finding> findings) {

    /** R3: whether a commit would do the same to the same person. What else is known of the person may have changed. */
    boolean doesTheSameAs(Outcome other) {
        if (state != other.state || person == null != (other.person == null) || person != null && !person.equals(other.person)) return false;
        return switch (state) {
            case NEW -> details.equals(other.details);
            case CHANGED -> before.equals(other.before) && after.equals(other.after);
            case SAME, REFUSED -> true;
        };
    }

    boolean isWarned() {
        return state != RowState.REFUSED && !findings.isEmpty();
    }

    boolean changes(RosterField field) {
        return before.containsKey(field) || after.containsKey(field);
    }
}

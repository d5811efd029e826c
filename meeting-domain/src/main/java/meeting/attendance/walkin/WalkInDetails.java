package meeting.attendance.walkin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Office;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;
import meeting.kernel.InvalidInput;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a desk knows of somebody who is on no roster.
 *
 * @param delegation     null for none
 * @param documentNumber of the document that was seen; null if none was
 * @param desk           where the person waits; 1 to 80 characters
 * @param why            the person should be let in; 3 to 500 characters
 */
@Embeddable
public record WalkInDetails(
    @JdbcTypeCode(SqlTypes.VARCHAR) AttendeeCategory category,
    @Embedded PersonName name,
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "delegation_id")) DelegationId delegation,
    String unit, String phone, String documentNumber, String desk, String why) {
    private static final int DESK = 80;

    public WalkInDetails {
        unit = tidy(unit);
        phone = tidy(phone);
        documentNumber = tidy(documentNumber);
        desk = tidy(desk);
        why = tidy(why);
    }

    /** For the roster. */
    PersonDetails asPerson() {
        var votes = category == AttendeeCategory.DELEGATE || category == AttendeeCategory.SPECIAL_DELEGATE;
        var identity = documentNumber == null ? null : new Identity(null, null, null, documentNumber, null, null);
        return new PersonDetails(category, name, delegation, null, identity, new Office(unit, null, null, null), phone, null, null, null, null, votes, why);
    }

    void check() {
        asPerson().check();
        new InvalidInput.Check().present(desk, "desk").atMost(DESK, desk, "desk").reason(why, "why").orThrow();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package meeting.delegation.person;

import java.time.LocalDate;
import java.util.Locale;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who a person is on paper; each part null while unknown.
 *
 * @param documentType   kind of the identity document; present if the number is
 * @param documentNumber without spaces, upper case; unique with its type in the congress (D8)
 * @param ethnicity      as in the roster
 * @param party          political party or "none", as in the roster
 */
@Embeddable
public record Identity(
    @JdbcTypeCode(SqlTypes.VARCHAR) Sex sex,
    LocalDate birthDate,
    @JdbcTypeCode(SqlTypes.VARCHAR) DocumentType documentType,
    String documentNumber,
    String ethnicity,
    String party) {
    public static final Identity UNKNOWN = new Identity(null, null, null, null, null, null);

    public enum Sex { FEMALE, MALE }

    public enum DocumentType { RESIDENT_ID, PASSPORT, MILITARY_ID, TRAVEL_PERMIT, OTHER }

    public Identity {
        documentNumber = documentNumber == null ? null : Text.tidy(documentNumber.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
        documentType = documentNumber == null ? null : documentType == null ? DocumentType.RESIDENT_ID : documentType;
        ethnicity = Text.tidy(ethnicity);
        party = Text.tidy(party);
    }
}

package meeting.delegation;

import java.time.LocalDate;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Standing;

/**
 * As much of a person as tells who it is; each part but the name may be null.
 *
 * @param documentNumber unique with its type in the congress (D8)
 */
public record Enrolled(PersonId id, String fullName, DelegationId delegation, LocalDate birthDate, Identity.DocumentType documentType, String documentNumber,
                       Standing standing) {
}

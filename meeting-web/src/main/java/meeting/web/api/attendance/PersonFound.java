package meeting.web.api.attendance;

import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;

/** A person found by name at a gate. */
public record PersonFound(UUID id, String fullName, String latinName, AttendeeCategory category, UUID delegationId, String delegation, String unit,
                          boolean hasPhoto, Standing standing, boolean present) {

    static PersonFound of(PersonRow row, String delegation, boolean present) {
        return new PersonFound(row.id().value(), row.name().full(), row.name().latin(), row.category(),
            row.delegation() == null ? null : row.delegation().value(), delegation, row.unit(), row.photoVersion() != null, row.standing(), present);
    }
}

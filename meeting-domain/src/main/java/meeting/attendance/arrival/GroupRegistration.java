package meeting.attendance.arrival;

import java.util.List;
import java.util.Set;
import meeting.attendance.pack.PackItemId;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * What a clerk says of many who came together (AR7).
 *
 * @param people      those who are there
 * @param desk        1 to 80 characters
 * @param collectedBy who takes all their packs; at most {@value #COLLECTOR} characters, null where each takes the own one
 * @param missing     items that could not be handed out to any of them (R12)
 */
public record GroupRegistration(CongressId congress, List<PersonId> people, String desk, String collectedBy, Set<PackItemId> missing) {
    static final int COLLECTOR = 120;

    public GroupRegistration {
        people = List.copyOf(people);
        missing = Set.copyOf(missing);
        collectedBy = collectedBy == null || collectedBy.isBlank() ? null : collectedBy.strip();
    }

    void check() {
        new InvalidInput.Check()
            .that(!people.isEmpty(), "people", "arrival.nobody-ticked")
            .present(desk, "desk").atMost(Registration.DESK, desk, "desk").atMost(COLLECTOR, collectedBy, "collectedBy").orThrow();
    }
}

package meeting.delegation.person;

import java.util.List;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

/**
 * A person as the person's page shows it.
 *
 * @param changes      of the standing, oldest first (D3)
 * @param photoVersion changes with the photo; null if there is none
 * @param version      to be handed back with an edit (D6)
 */
public record PersonView(PersonId id, CongressId congress, PersonDetails details, Standing standing, List<StandingChange> changes,
                         Long photoVersion, long version) {
    public PersonName name() {
        return details.name();
    }
}

package meeting.delegation.photo;

import java.util.Optional;
import meeting.delegation.PersonId;

/** The photos of everybody on the rosters. */
interface Album {
    Optional<PersonPhoto> of(PersonId person);

    void put(PersonPhoto photo);

    void remove(PersonPhoto photo);
}

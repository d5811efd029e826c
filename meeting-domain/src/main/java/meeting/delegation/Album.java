package meeting.delegation;

import java.util.Optional;

/** The photos of everybody on the rosters. */
interface Album {
    Optional<PersonPhoto> of(PersonId person);

    void put(PersonPhoto photo);

    void remove(PersonPhoto photo);
}

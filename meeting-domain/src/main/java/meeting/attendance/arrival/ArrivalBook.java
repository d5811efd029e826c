package meeting.attendance.arrival;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.delegation.person.PersonView;

/** Arrivals and stays of all congresses. */
interface ArrivalBook {
    /** The one in force. */
    Optional<Arrival> of(PersonId person);

    /** Those in force of these people, with their packs. */
    List<Arrival> of(Collection<PersonId> people);

    /** Those in force that a desk took in last, newest first, with their packs. */
    List<Arrival> latest(CongressId congress, String desk, int size);

    void add(Arrival arrival);

    Optional<Stay> stay(PersonId person);

    void add(Stay stay);

    /** AR5: who has arrived and has the same room of the same hotel, the first of them. */
    Optional<Arrival> inTheRoomOf(Stay stay);

    /** R16: whether somebody else in the congress is called the same. */
    boolean hasNamesake(PersonView person);
}

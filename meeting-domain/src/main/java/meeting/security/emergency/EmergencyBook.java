package meeting.security.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.agenda.SittingId;
import meeting.kernel.Actor;
import meeting.kernel.naming.NameOrder;

interface EmergencyBook {
    /** SC19: keeps who stands on it. */
    void draw(EmergencyList list, NameOrder order);

    Optional<EmergencyList> of(EmergencyListId id);

    /** The last first. */
    List<EmergencyList> of(SittingId sitting);

    List<SectionView> sections(EmergencyListId id);

    /** As printed. @param section null for all */
    List<ListedPerson> people(EmergencyList list, Integer section);

    /** SC21: what was entered, for those who look later. */
    void entered(EmergencyListId id, int section, SheetResult result, Actor by, Instant at);
}

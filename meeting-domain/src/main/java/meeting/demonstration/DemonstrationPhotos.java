package meeting.demonstration;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.Comparator;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.Convening;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.delegation.photo.Photos;
import meeting.kernel.naming.NameOrder;

/** Takes the photos of the people of the demonstration. */
@ApplicationScoped
@RolesAllowed(SECRETARIAT)
public class DemonstrationPhotos {
    private static final long BROUGHT_ALONG = 0xde300000_0000_4000L;
    private static final int ONE_HAS_NONE_IN = 8;
    private Convening convening;
    private Roster roster;
    private Photos photos;

    protected DemonstrationPhotos() { } // CDI

    @Inject
    DemonstrationPhotos(Convening convening, Roster roster, Photos photos) {
        this.convening = convening;
        this.roster = roster;
        this.photos = photos;
    }

    /** Who still has to be photographed, in this order (P1, P3); nobody once the last of them was, so that a photo taken away stays away (P2). */
    public List<PersonId> sitters() {
        var all = convening.congresses().stream()
            .flatMap(congress -> roster.people(PeopleQuery.in(congress.id(), NameOrder.LATIN, PeopleQuery.LARGEST_PAGE)).rows().stream())
            .filter(person -> isPhotographed(person.id())).sorted(Comparator.comparing((PersonRow person) -> person.id().value())).toList();
        if (all.isEmpty() || all.get(all.size() - 1).photoVersion() != null) return List.of();
        return all.stream().filter(person -> person.photoVersion() == null).map(PersonRow::id).toList();
    }

    public void take(PersonId person) {
        photos.put(person, Likeness.of(person, roster.person(person).details().identity().sex()).png());
    }

    private static boolean isPhotographed(PersonId person) {
        return person.value().getMostSignificantBits() == BROUGHT_ALONG && person.value().getLeastSignificantBits() % ONE_HAS_NONE_IN != 0;
    }
}

package meeting.delegation;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** A door of this context: the photos of people (D9). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Photos {
    private People people;
    private Album album;
    private CurrentActor actor;
    private Clock clock;

    protected Photos() { } // CDI

    @Inject
    Photos(People people, Album album, CurrentActor actor, Clock clock) {
        this.people = people;
        this.album = album;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts a photo in the place of any other.
     *
     * @param upload JPEG or PNG, at most 2 MB
     * @throws PhotoRefused if it is neither, or too large
     */
    public void put(PersonId person, byte[] upload) {
        var found = people.of(person).orElseThrow(NotFound::new);
        album.put(new PersonPhoto(person, Portrait.of(upload)));
        found.photographed(clock.instant().toEpochMilli());
    }

    public void remove(PersonId person) {
        var found = people.of(person).orElseThrow(NotFound::new);
        album.of(person).ifPresent(album::remove);
        found.photographed(null);
    }

    /**
     * The photo as JPEG, at most 413 × 579 pixels.
     *
     * @throws NotFound also where the person is of another's delegation (D5)
     */
    @RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE, LEADERSHIP, DELEGATION_STAFF})
    public byte[] photo(PersonId person) {
        var own = actor.get().confinedTo(SECRETARIAT, SECURITY, GATE_DEVICE, LEADERSHIP);
        return people.of(person).filter(found -> own.isEmpty() || found.isOfOneOf(own.get()))
            .flatMap(found -> album.of(person)).map(PersonPhoto::jpeg).orElseThrow(NotFound::new);
    }
}

package meeting.delegation.photo;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.delegation.Enrolment;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** A door of this context: the photos of people (D9). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Photos {
    private Enrolment enrolment;
    private Album album;
    private CurrentActor actor;
    private Clock clock;

    protected Photos() { } // CDI

    @Inject
    Photos(Enrolment enrolment, Album album, CurrentActor actor, Clock clock) {
        this.enrolment = enrolment;
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
        enrolment.photographed(person, clock.instant().toEpochMilli());
        album.put(new PersonPhoto(person, Portrait.of(upload)));
    }

    public void remove(PersonId person) {
        enrolment.photographed(person, null);
        album.of(person).ifPresent(album::remove);
    }

    /** D13: in what the photo falls short of the form (RULEBOOK 5.1, R14); nothing without a photo, or once somebody passed it. */
    public Set<PhotoFault> faults(PersonId person) {
        return album.of(person).map(PersonPhoto::faults).orElse(Set.of());
    }

    /** D13: the photo is good enough as it is. @throws NotFound without one */
    public void pass(PersonId person) {
        album.of(person).orElseThrow(NotFound::new).pass(actor.get().id(), clock.instant());
    }

    /**
     * The photo as JPEG, at most 413 × 579 pixels.
     *
     * @throws NotFound also where the person is of another's delegation (D5)
     */
    @RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE, LEADERSHIP, DELEGATION_STAFF})
    public byte[] photo(PersonId person) {
        var own = actor.get().confinedTo(SECRETARIAT, SECURITY, GATE_DEVICE, LEADERSHIP);
        if (!enrolment.isThere(person, own)) throw new NotFound();
        return album.of(person).map(PersonPhoto::jpeg).orElseThrow(NotFound::new);
    }
}

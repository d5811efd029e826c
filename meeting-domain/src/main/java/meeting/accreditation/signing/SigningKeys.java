package meeting.accreditation.signing;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door for those who answer for the keys of a congress. Codes are signed and read by {@link SignedCodes}. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class SigningKeys {
    private static final int FIRST = 1;
    private static final int LAST = 255;

    @Inject
    private CongressKeys keys;
    @Inject
    private Seal seal;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<KeysChanged> changed;

    /** Newest first; none until the first code is signed. */
    public List<KeyView> keys(CongressId congress) {
        var zone = zone(congress);
        return keys.of(congress).stream().map(key -> key.view(zone, clock.instant())).sorted(Comparator.comparing(KeyView::number).reversed()).toList();
    }

    /**
     * SG3, SG4: another key signs from now on.
     *
     * @param seenNumber of the key that signed when the page was read; 0 if none did
     * @param lastDay    to whose end codes signed by that key are still believed, in the congress's zone; not looked at if none signed
     * @throws InvalidInput     if the day is missing or past
     * @throws SomeoneWasFaster if another key signs by now
     */
    public void rotate(CongressId congress, int seenNumber, LocalDate lastDay) {
        var zone = zone(congress);
        var old = keys.signing(congress);
        SomeoneWasFaster.check(seenNumber, old.map(CongressKey::number).orElse(0));
        old.flatMap(key -> keys.toEnd(congress, key.number())).ifPresent(key -> key.retire(lastDay, zone, clock.instant(), actor.get().id()));
        make(congress);
    }

    /**
     * SG4: the key signs no more and its codes are believed to the end of this day; the next code that is printed makes another key.
     *
     * @throws InvalidInput if the day is missing or past
     * @throws KeyRevoked   if it was revoked
     */
    public void retire(CongressId congress, int number, LocalDate lastDay) {
        toEnd(congress, number).retire(lastDay, zone(congress), clock.instant(), actor.get().id());
        changed.fire(new KeysChanged(congress));
    }

    /** SG4: every badge that was printed with it opens nothing any more, at once. @throws KeyRevoked if it was revoked before */
    public void revoke(CongressId congress, int number, String reason) {
        toEnd(congress, number).revoke(reason, clock.instant(), actor.get().id());
        changed.fire(new KeysChanged(congress));
    }

    /** The key that signs, made now if there is none. */
    @RolesAllowed({SECRETARIAT, SECURITY})
    Signer signer(CongressId congress) {
        var key = keys.signing(convening.congress(congress).id()).orElseGet(() -> make(congress));
        return new Signer(CongressTag.of(congress), key.number(), key.open(seal));
    }

    @RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE})
    List<GateKey> gateKeys(CongressId congress) {
        return keys.of(congress).stream().map(CongressKey::gateKey).toList();
    }

    @RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE})
    KeyRing ring(CongressId congress) {
        return new KeyRing(CongressTag.of(congress), zone(congress), gateKeys(congress));
    }

    private CongressKey toEnd(CongressId congress, int number) {
        return keys.toEnd(congress, number).orElseThrow(NotFound::new);
    }

    private CongressKey make(CongressId congress) {
        var number = keys.of(congress).stream().mapToInt(CongressKey::number).max().orElse(FIRST - 1) + 1;
        while (SignedCode.beginsWithSpace(number)) number++;
        if (number > LAST) throw new KeyNumbersUsedUp();
        var key = new CongressKey(congress, number, Ed25519.pair(), seal, clock.instant(), actor.get().id());
        keys.add(key);
        changed.fire(new KeysChanged(congress));
        return key;
    }

    private ZoneId zone(CongressId congress) {
        return convening.congress(congress).details().zone();
    }
}

package meeting.attendance.door;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.accreditation.access.Access;
import meeting.accreditation.access.AccessInForce;
import meeting.accreditation.signing.Reading;
import meeting.accreditation.signing.SignedCodes;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;

/** Reads what was held against a gate, signed or plain, and knows who may go where. To which congress a sitting belongs is asked once, as it never changes. */
@ApplicationScoped
class Doorway {
    private final Map<SittingId, CongressId> congresses = new ConcurrentHashMap<>();
    private Ledger ledger;
    private SignedCodes signedCodes;
    private Access access;

    protected Doorway() { } // CDI

    @Inject
    Doorway(Ledger ledger, SignedCodes signedCodes, Access access) {
        this.ledger = ledger;
        this.signedCodes = signedCodes;
        this.access = access;
    }

    /** @throws NotFound if there is no such sitting */
    Reading read(String text, SittingId sitting, Instant at) {
        return signedCodes.read(text, congressOf(sitting), at);
    }

    /** @throws NotFound if there is no such sitting */
    AccessInForce access(SittingId sitting) {
        return access.inForce(congressOf(sitting));
    }

    private CongressId congressOf(SittingId sitting) {
        var known = congresses.get(sitting);
        if (known != null) return known;
        var found = ledger.congressOf(sitting).orElseThrow(NotFound::new);
        congresses.put(sitting, found);
        return found;
    }
}

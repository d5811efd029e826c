package meeting.attendance;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.accreditation.signing.Reading;
import meeting.accreditation.signing.SignedCodes;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;

/** Reads what was held against a gate, signed or plain. To which congress a sitting belongs is asked once, as it never changes. */
@ApplicationScoped
class CodeReader {
    private final Map<SittingId, CongressId> congresses = new ConcurrentHashMap<>();
    private Ledger ledger;
    private SignedCodes signedCodes;

    protected CodeReader() { } // CDI

    @Inject
    CodeReader(Ledger ledger, SignedCodes signedCodes) {
        this.ledger = ledger;
        this.signedCodes = signedCodes;
    }

    /** @throws NotFound if there is no such sitting */
    Reading read(String text, SittingId sitting, Instant at) {
        return signedCodes.read(text, congressOf(sitting), at);
    }

    private CongressId congressOf(SittingId sitting) {
        var known = congresses.get(sitting);
        if (known != null) return known;
        var found = ledger.congressOf(sitting).orElseThrow(NotFound::new);
        congresses.put(sitting, found);
        return found;
    }
}

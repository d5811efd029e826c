package meeting.accreditation.signing;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import meeting.congress.CongressId;

/** The door for signed codes: signing them for print, reading them at gate speed. Keys are remembered for five seconds. */
@ApplicationScoped
@RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE})
public class SignedCodes {
    static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Remembered(KeyRing ring, Instant until) { }

    private final Map<CongressId, Remembered> remembered = new ConcurrentHashMap<>();
    @Inject
    private SigningKeys keys;
    @Inject
    private Clock clock;

    /** SG2. What a scanner sent or a person typed: a signed code or a plain one. @param text null and nonsense are read as such */
    public Reading read(String text, CongressId congress) {
        return read(text, congress, clock.instant());
    }

    /** SG2. The same for what was read before. @param at when it was read */
    public Reading read(String text, CongressId congress, Instant at) {
        return ring(congress).read(text, at);
    }

    /** The keys by which a gate reads codes without asking anybody, those that ended among them; by number. */
    public List<GateKey> keys(CongressId congress) {
        return keys.gateKeys(congress);
    }

    /**
     * SG1. Texts for the QR codes of these badges, in their order.
     *
     * @throws SigningSecretChanged if the key cannot be opened by this installation's secret
     */
    @RolesAllowed({SECRETARIAT, SECURITY})
    public List<String> sign(CongressId congress, List<Claims> badges) {
        return keys.signer(congress).sign(badges);
    }

    /** By which a code names its congress: four bytes in hexadecimal. */
    public static String tag(CongressId congress) {
        return HexFormat.of().toHexDigits(CongressTag.of(congress));
    }

    private KeyRing ring(CongressId congress) {
        var now = clock.instant();
        var known = remembered.get(congress);
        if (known != null && now.isBefore(known.until())) return known.ring();
        var ring = keys.ring(congress);
        remembered.put(congress, new Remembered(ring, now.plus(REMEMBERED)));
        return ring;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeysChanged changed) {
        remembered.remove(changed.congress());
    }
}

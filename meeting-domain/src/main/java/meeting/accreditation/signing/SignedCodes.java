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
import java.util.regex.Pattern;
import meeting.accreditation.Code;
import meeting.congress.CongressId;

/** The door for signed codes: signing them for print, reading them at gate speed. Keys are remembered for five seconds. */
@ApplicationScoped
@RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE})
public class SignedCodes {
    static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int LONGEST_TYPED = 40;
    private static final Pattern SCANNED = Pattern.compile("[0-9A-Z $%*+./:-]+");

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

    /**
     * SG7. What is to be looked for when a field is typed into or scanned into: of a signed code the code it carries, also while or after its days; any other
     * text as it is.
     *
     * @throws CodeRefused if what was scanned is cut short, forged or of another congress
     */
    @RolesAllowed({SECRETARIAT, SECURITY})
    public String sought(String text, CongressId congress) {
        if (!isScanned(text)) return text;
        var reading = read(text, congress);
        return reading.code().map(Code::shown).orElseThrow(() -> new CodeRefused(reading.problem()));
    }

    /** Nobody types so much in nothing but the signs of a code. */
    private static boolean isScanned(String text) {
        return text != null && text.length() > LONGEST_TYPED && SCANNED.matcher(text).matches();
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

package meeting.accreditation.signing;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.accreditation.Code;

/** SG2. What is needed to believe a code or not: the same in the browser of a gate, and proved so by signed-codes.json. */
final class KeyRing {
    private record Known(PublicKey key, Instant until) { }

    private final int congressTag;
    private final ZoneId zone;
    private final Map<Integer, Known> keys;

    KeyRing(int congressTag, ZoneId zone, Collection<GateKey> keys) {
        this.congressTag = congressTag;
        this.zone = zone;
        this.keys = keys.stream().collect(Collectors.toMap(GateKey::number, key -> new Known(Ed25519.publicKey(key.publicKey()), key.until())));
    }

    Reading read(String text, Instant at) {
        if (text == null || text.length() > SignedCode.LONGEST_TEXT) return Reading.of(Problem.UNREADABLE);
        return Code.read(text).map(Reading::plain)
            .or(() -> SignedCode.read(text).map(signed -> judge(signed, at)))
            .orElseGet(() -> Reading.of(Problem.UNREADABLE));
    }

    private Reading judge(SignedCode signed, Instant at) {
        if (signed.congressTag() != congressTag) return Reading.of(Problem.OTHER_CONGRESS);
        var known = keys.get(signed.keyNumber());
        if (known == null) return Reading.of(Problem.UNKNOWN_KEY);
        if (!signed.isBy(known.key())) return Reading.of(Problem.FORGED);
        if (known.until() != null && !at.isBefore(known.until())) return Reading.signed(signed.claims(), Problem.KEY_ENDED);
        return Reading.signed(signed.claims(), ofDays(signed.claims(), LocalDate.ofInstant(at, zone)));
    }

    private static Problem ofDays(Claims claims, LocalDate today) {
        if (today.isBefore(claims.from())) return Problem.NOT_YET_VALID;
        return today.isAfter(claims.until()) ? Problem.EXPIRED : null;
    }
}

package meeting.accreditation.signing;

import java.security.PrivateKey;
import java.util.List;

/** The opened key, for one print. */
record Signer(int congressTag, int keyNumber, PrivateKey key) {
    List<String> sign(List<Claims> badges) {
        return badges.stream().map(claims -> SignedCode.write(claims, congressTag, keyNumber, key)).toList();
    }
}

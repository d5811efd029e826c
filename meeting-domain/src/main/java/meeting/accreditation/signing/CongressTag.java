package meeting.accreditation.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import meeting.congress.CongressId;

/** The first four bytes of the SHA-256 of a congress's id, written as ids are, in lower case with dashes. */
final class CongressTag {
    private CongressTag() {
    }

    static int of(CongressId congress) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(congress.value().toString().getBytes(StandardCharsets.UTF_8))).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package meeting.security.alarm;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A refusing line of the ledger.
 *
 * @param person null where nobody was found
 * @param code   as it was read; null for a person entered by hand
 */
record Refusal(UUID congress, UUID sitting, UUID person, String code, String reason, String gate, Instant scannedAt, Instant receivedAt) {

    /** The person, or the code where nobody was found, however it was typed; null for neither. */
    String who() {
        if (person != null) return person.toString();
        return code == null ? null : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}

package meeting.accreditation.signing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A key of a congress as security reads it; its private half is told nowhere.
 *
 * @param number      1 to 255
 * @param fingerprint first eight bytes of the SHA-256 of its public half, in hexadecimal, to be compared by eye with what a gate shows
 * @param madeBy      id of the actor who had the first code signed or rotated
 * @param lastDay     last day on which its codes are believed, in the congress's zone; null unless it is retired
 * @param ended       whether its codes are believed no longer: revoked, or the last day is over
 * @param endedAt     when it was retired or revoked; null while it signs, as is {@code endedBy}
 * @param reason      why it was revoked; else null
 */
public record KeyView(int number, KeyState state, String fingerprint, Instant madeAt, String madeBy, LocalDate lastDay, boolean ended, Instant endedAt,
                      String endedBy, String reason) {
}

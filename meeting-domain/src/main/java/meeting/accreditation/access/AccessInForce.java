package meeting.accreditation.access;

import java.time.Instant;

/**
 * What a door must know of a congress's access rules, read at once.
 *
 * @param votingOpen whether a voting period is open (AC5)
 * @param strict     whether only badges that were handed out open doors (BG7)
 */
public record AccessInForce(AccessMatrix matrix, boolean votingOpen, boolean strict) {
    public Passage decide(String type, Zone zone, Instant at) {
        return matrix.decide(type, zone, at, votingOpen);
    }
}

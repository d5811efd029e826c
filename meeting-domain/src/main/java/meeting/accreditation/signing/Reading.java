package meeting.accreditation.signing;

import java.util.Optional;
import meeting.accreditation.Code;

/**
 * What was read at a gate (SG2).
 *
 * @param code    whose signature was found good, or that came without one; empty if there is none to believe
 * @param claims  what was signed; null for a plain code and where the signature is not good
 * @param problem null if the code is to be believed
 */
public record Reading(Optional<Code> code, Claims claims, Problem problem) {
    static Reading plain(Code code) {
        return new Reading(Optional.of(code), null, null);
    }

    static Reading signed(Claims claims, Problem problem) {
        return new Reading(Optional.of(claims.code()), claims, problem);
    }

    static Reading of(Problem problem) {
        return new Reading(Optional.empty(), null, problem);
    }

    public boolean isSigned() {
        return claims != null;
    }
}

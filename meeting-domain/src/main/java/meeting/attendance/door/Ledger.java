package meeting.attendance.door;

import java.util.Optional;
import meeting.accreditation.Code;
import meeting.agenda.SittingId;
import meeting.attendance.SignInId;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;

/** A2. What was read at the doors, line by line: lines are added and read, there is no other verb. */
interface Ledger {

    /**
     * Everything needed to decide on a code, in one select.
     *
     * @param code empty if what was scanned cannot be one
     * @return empty where the sitting is not there, or is of a congress the device does not serve
     */
    Optional<Look> look(SittingId sitting, Optional<Code> code, Actor actor);

    /** The same for a person found by name; who is not of the sitting's congress is nobody. */
    Optional<Look> look(SittingId sitting, PersonId person, Actor actor);

    /** A1, A3: false if another line took the turn or the nonce first; then nothing was added. */
    boolean add(Line line);

    Optional<Line> line(SignInId id);

    /** A3. Nonces are told apart by sitting and actor. */
    Optional<Line> withNonce(SittingId sitting, Actor actor, String nonce);

    Optional<CongressId> congressOf(SittingId sitting);
}

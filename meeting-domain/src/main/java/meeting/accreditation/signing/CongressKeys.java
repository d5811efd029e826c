package meeting.accreditation.signing;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.SomeoneWasFaster;

interface CongressKeys {
    /** By number. */
    List<CongressKey> of(CongressId congress);

    Optional<CongressKey> signing(CongressId congress);

    /** Locked until the transaction ends. */
    Optional<CongressKey> toEnd(CongressId congress, int number);

    /** After every change made so far, so that the old key has stopped signing (SG3). @throws SomeoneWasFaster if another made one */
    void add(CongressKey key);
}

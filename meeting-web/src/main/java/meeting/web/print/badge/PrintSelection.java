package meeting.web.print.badge;

import static meeting.accreditation.badge.BadgeState.ISSUED;
import static meeting.accreditation.badge.BadgeState.PRINTED;
import static meeting.accreditation.badge.BadgeState.REISSUED;
import static meeting.accreditation.badge.BadgeState.RETURNED;
import static meeting.accreditation.badge.BadgeState.VETTED;

import java.util.Set;
import meeting.accreditation.badge.BadgeState;

/** Which badges are to be printed; none that was not vetted ever is. */
public enum PrintSelection {
    /** Vetted and not printed yet. */
    WAITING(VETTED),
    /** Printed and not handed out: once more. */
    AGAIN(PRINTED),
    /** Handed out: for a card that is worn out and still good. */
    WORN(ISSUED, REISSUED, RETURNED),
    EVERY(VETTED, PRINTED, ISSUED, REISSUED, RETURNED);

    private final Set<BadgeState> states;

    PrintSelection(BadgeState... states) {
        this.states = Set.of(states);
    }

    Set<BadgeState> states() {
        return states;
    }
}

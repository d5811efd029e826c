package meeting.security.emergency;

import java.time.Instant;
import meeting.kernel.LocalizedText;

/**
 * The people of one delegation on a list.
 *
 * @param section   from 1, as printed
 * @param delegation name as it is now; null for those who belong to none
 * @param people    numbered from 1
 * @param ticked    entered last; null while nothing was
 * @param enteredAt when that was
 * @param enteredBy name of who did
 */
public record SectionView(int section, LocalizedText delegation, int people, Integer ticked, Instant enteredAt, String enteredBy) {

    public boolean isEntered() {
        return enteredAt != null;
    }
}

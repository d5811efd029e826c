package meeting.attendance.pack;

import meeting.kernel.DomainException;
import meeting.kernel.LocalizedText;

/** AR21: another item has this name. */
public final class ItemTaken extends DomainException {
    ItemTaken(LocalizedText name) {
        super("arrival.item-taken", name);
    }
}

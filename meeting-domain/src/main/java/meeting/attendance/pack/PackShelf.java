package meeting.attendance.pack;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;

/** The items of all congresses. */
interface PackShelf {
    /** In order, withdrawn ones too. */
    List<PackItem> in(CongressId congress);

    Optional<PackItem> of(PackItemId item);

    /** AR20: what a new congress begins with, in order. */
    List<LocalizedText> usual();

    void add(PackItem item);
}

package meeting.security.emergency;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;

/**
 * A list on paper.
 *
 * @param number   printed on every sheet
 * @param sections delegation by delegation, as printed
 */
public record EmergencyListView(EmergencyListId id, CongressId congress, SittingId sitting, int number, Instant drawnAt, String drawnBy,
                                List<SectionView> sections) {

    /** Control total: everybody on the list. */
    public int people() {
        return sections.stream().mapToInt(SectionView::people).sum();
    }

    /** Sections whose ticks have been entered. */
    public long entered() {
        return sections.stream().filter(SectionView::isEntered).count();
    }
}

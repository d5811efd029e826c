package meeting.plan;

import java.time.Instant;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/**
 * A section as it is read.
 *
 * @param chosen    letter of the option the leadership chose; null while it has not
 * @param open      several options and none chosen (P8)
 * @param editable  whether this reader may edit it now (P3)
 * @param comments  how many there are
 * @param changedBy name as shown to people
 * @param revision  counts the texts that were saved, from 1; to be handed back with an edit
 */
public record SectionView(CongressId congress, SectionKind kind, SectionContent content, String chosen, boolean open, boolean editable, long comments,
                          Instant changedAt, String changedBy, int revision) {

    /** The chosen option or the only one; empty while several are open. */
    public Optional<PlanOption> settled() {
        return open ? Optional.empty() : content.option(chosen == null ? content.options().get(0).letter() : chosen);
    }
}

package meeting.plan;

import java.time.Instant;
import java.util.List;
import meeting.congress.CongressId;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/**
 * What was approved, as it was then (P9).
 *
 * @param number     from 1, in the order of approvals
 * @param amendment  0 for the first plan
 * @param approvedBy name as shown to people
 */
public record BaselineView(CongressId congress, int number, int amendment, Instant approvedAt, String approvedBy, List<Section> sections) {

    /** A section with the option that was approved. */
    public record Section(SectionKind kind, PlanOption option) {
    }

    /** The section as the beginning of another plan (P15). */
    public SectionContent section(SectionKind kind) {
        return new SectionContent(sections.stream().filter(section -> section.kind() == kind).map(Section::option)
            .map(option -> option.lettered("A")).toList());
    }
}

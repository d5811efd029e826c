package meeting.plan;

import java.time.Instant;
import meeting.plan.section.SectionContent;

/** What a section said once (P6). @param revision from 1 @param savedBy name as shown to people */
public record RevisionView(int revision, SectionContent content, String savedBy, Instant savedAt) {
}

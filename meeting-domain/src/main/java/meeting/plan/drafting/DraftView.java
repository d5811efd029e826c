package meeting.plan.drafting;

import java.time.Instant;
import meeting.plan.section.SectionContent;

/** What the reader typed and has not saved (P16). @param seen the revision it began from */
public record DraftView(int seen, SectionContent content, Instant keptAt) {
}

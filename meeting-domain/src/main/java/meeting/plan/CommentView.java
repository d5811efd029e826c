package meeting.plan;

import java.time.Instant;
import meeting.plan.section.SectionKind;

/** A comment on a section (P12). @param author name as shown to people */
public record CommentView(SectionKind section, String author, Instant writtenAt, String text) {
}

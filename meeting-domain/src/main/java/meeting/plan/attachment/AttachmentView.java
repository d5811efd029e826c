package meeting.plan.attachment;

import java.time.Instant;
import meeting.congress.CongressId;
import meeting.kernel.file.FileType;
import meeting.plan.section.SectionKind;

/** A file beside a section. @param bytes its size @param attachedBy name as shown to people */
public record AttachmentView(AttachmentId id, CongressId congress, SectionKind section, String name, FileType type, int bytes, String attachedBy,
                             Instant attachedAt) {
}

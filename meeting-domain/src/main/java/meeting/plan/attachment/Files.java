package meeting.plan.attachment;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.plan.section.SectionKind;

interface Files {
    /** Oldest first. */
    List<Attachment> of(CongressId congress, SectionKind kind);

    Optional<Attachment> of(AttachmentId id);

    byte[] content(AttachmentId id);

    void add(Attachment attachment, byte[] content);

    void remove(Attachment attachment);
}

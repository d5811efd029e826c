package meeting.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.plan.attachment.AttachmentId;
import meeting.plan.attachment.AttachmentView;
import meeting.plan.attachment.Attachments;
import meeting.plan.section.SectionKind;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** The files beside a section (P13). */
@Named("planFiles")
@RequestScoped
public class PlanFiles {
    @Inject
    private Attachments attachments;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Notices notices;

    public List<AttachmentView> of(SectionKind kind) {
        return attachments.attachments(congress.getId(), kind);
    }

    /** The section is told by an attribute of the upload. */
    public void attach(FileUploadEvent event) {
        var kind = (SectionKind) event.getComponent().getAttributes().get("section");
        notices.after(() -> attachments.attach(congress.getId(), kind, event.getFile().getFileName(), event.getFile().getContent()), "plan.attached");
    }

    public void remove(AttachmentId id) {
        notices.after(() -> attachments.remove(id), "plan.attachment-removed");
    }
}

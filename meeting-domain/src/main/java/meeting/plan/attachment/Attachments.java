package meeting.plan.attachment;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.file.AttachedFile;
import meeting.kernel.file.FileRefused;
import meeting.plan.OrganisationPlans;
import meeting.plan.section.SectionKind;

/** The door to the files of a plan: read by who may read the section, changed by who may edit it (P3, P4). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, GROUP_STAFF})
public class Attachments {
    private Files files;
    private OrganisationPlans plans;
    private CurrentActor actor;
    private Clock clock;

    protected Attachments() { } // CDI

    @Inject
    Attachments(Files files, OrganisationPlans plans, CurrentActor actor, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param name    as the sender's machine calls it; what is harmful in it is left out
     * @param content PDF, PNG, JPEG, DOCX or XLSX, at most 10 MB
     * @throws FileRefused       if it is none of these or too large
     * @throws AttachmentRefused if it is one too many, or while nobody may edit the section
     */
    public AttachmentId attach(CongressId congress, SectionKind section, String name, byte[] content) {
        refuseUneditable(congress, section);
        if (files.of(congress, section).size() >= Attachment.MOST_A_SECTION) throw AttachmentRefused.tooMany(Attachment.MOST_A_SECTION);
        var attachment = new Attachment(congress, section, AttachedFile.of(name, content, Attachment.MOST_MEGABYTES), actor.get().name(), clock.instant());
        files.add(attachment, content);
        return attachment.id();
    }

    /** @throws AttachmentRefused while nobody may edit the section */
    public void remove(AttachmentId id) {
        var attachment = files.of(id).orElseThrow(NotFound::new);
        refuseUneditable(attachment.view().congress(), attachment.view().section());
        files.remove(attachment);
    }

    /** Oldest first. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public List<AttachmentView> attachments(CongressId congress, SectionKind section) {
        plans.section(congress, section);
        return files.of(congress, section).stream().map(Attachment::view).toList();
    }

    /** @throws NotFound also where the section is not this reader's to read */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public AttachedFile file(AttachmentId id) {
        var known = files.of(id).map(Attachment::view).orElseThrow(NotFound::new);
        plans.section(known.congress(), known.section());
        return new AttachedFile(known.name(), known.type(), files.content(id));
    }

    private void refuseUneditable(CongressId congress, SectionKind section) {
        if (!plans.section(congress, section).editable()) throw AttachmentRefused.locked();
    }
}

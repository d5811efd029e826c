package meeting.plan.attachment;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.plan.section.SectionKind;

@ApplicationScoped
class JpaFiles implements Files {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<Attachment> of(CongressId congress, SectionKind kind) {
        return entityManager.createQuery("select a from Attachment a where a.congress = :congress and a.kind = :kind order by a.attachedAt, a.id.value",
            Attachment.class).setParameter("congress", congress).setParameter("kind", kind).getResultList();
    }

    @Override
    public Optional<Attachment> of(AttachmentId id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id));
    }

    @Override
    public byte[] content(AttachmentId id) {
        return entityManager.find(AttachmentContent.class, id).content();
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        entityManager.persist(attachment);
        entityManager.flush();
        entityManager.persist(new AttachmentContent(attachment.id(), content));
    }

    @Override
    public void remove(Attachment attachment) {
        entityManager.remove(entityManager.find(AttachmentContent.class, attachment.id()));
        entityManager.flush();
        entityManager.remove(attachment);
    }
}

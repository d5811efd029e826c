package meeting.security.handover;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaShiftNotes implements ShiftNotes {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<ShiftNote> of(CongressId congress) {
        return entityManager.createQuery("""
            select n from ShiftNote n where n.congress = :congress
            order by case when n.acceptedAt is null then 0 else 1 end, n.signedAt desc, n.number desc""", ShiftNote.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public boolean isWaiting(CongressId congress, String desk) {
        return entityManager.createQuery("select count(n) from ShiftNote n where n.congress = :congress and n.waitsAt = :desk", Long.class)
            .setParameter("congress", congress).setParameter("desk", ShiftNote.deskKey(desk)).getSingleResult() > 0;
    }

    @Override
    public Optional<ShiftNote> of(ShiftNoteId id) {
        return Optional.ofNullable(entityManager.find(ShiftNote.class, id));
    }

    @Override
    public Optional<ShiftNote> held(ShiftNoteId id) {
        return Optional.ofNullable(entityManager.find(ShiftNote.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(ShiftNote note) {
        entityManager.persist(note);
        entityManager.flush();
    }
}

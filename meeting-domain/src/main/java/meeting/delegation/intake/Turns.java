package meeting.delegation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;

/** R14. One intake at a time writes into a congress, on whichever server. */
@ApplicationScoped
class Turns {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    /** Where the turn is taken there must be one: in a transaction of its own, for nobody shall wait for another's to end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void prepare(CongressId congress) {
        entityManager.createNativeQuery("insert into roster_turn (congress_id) values (:congress) on conflict do nothing")
            .setParameter("congress", congress.value()).executeUpdate();
    }

    /** Until the transaction ends. @throws AnotherImportRuns if somebody else has it */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(CongressId congress) {
        var free = entityManager.createNativeQuery("select congress_id from roster_turn where congress_id = :congress for update skip locked")
            .setParameter("congress", congress.value()).getResultList();
        if (free.isEmpty()) throw new AnotherImportRuns();
    }
}

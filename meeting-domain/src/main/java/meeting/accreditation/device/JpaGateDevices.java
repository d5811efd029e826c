package meeting.accreditation.device;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaGateDevices implements GateDevices {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<GateDevice> of(GateDeviceId device) {
        return Optional.ofNullable(entityManager.find(GateDevice.class, device));
    }

    @Override
    public Optional<GateDevice> withToken(String digest) {
        return entityManager.createQuery("select d from GateDevice d where d.tokenDigest = :digest and d.revokedAt is null", GateDevice.class)
            .setParameter("digest", digest).getResultStream().findFirst();
    }

    @Override
    public Optional<GateDevice> invitedBy(String digest) {
        return entityManager.createQuery("select d from GateDevice d where d.secretDigest = :digest and d.revokedAt is null", GateDevice.class)
            .setParameter("digest", digest).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public List<GateDevice> serving(CongressId congress) {
        return entityManager.createQuery("""
                select distinct d, case when d.revokedAt is null then 0 else 1 end as gone from GateDevice d left join fetch d.sittings
                 where d.congress = :congress order by gone, d.label, d.id.value""", Object[].class)
            .setParameter("congress", congress).getResultStream().map(row -> (GateDevice) row[0]).distinct().toList();
    }

    @Override
    public void add(GateDevice device) {
        entityManager.persist(device);
    }
}

package meeting.accreditation.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import org.hibernate.Session;

/** GD4. The last word of each device: one row that is overwritten every few seconds, which no audit trail needs. */
@ApplicationScoped
class Contacts {
    private static final String COLUMNS = "select c.device_id, c.heard_at, c.sitting_id, c.queued, c.drift_millis, c.app_version, c.ready, c.lacking"
        + " from gate_device_contact c ";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    void keep(GateDeviceId device, Heartbeat heartbeat, Instant now, Duration drift) {
        var overwritten = write("""
            update gate_device_contact set heard_at = :now, sitting_id = :sitting, queued = :queued, drift_millis = :drift, app_version = :version,
                   ready = :ready, lacking = :lacking where device_id = :device""", device, heartbeat, now, drift);
        if (overwritten == 0) write("""
            insert into gate_device_contact (device_id, heard_at, sitting_id, queued, drift_millis, app_version, ready, lacking)
            values (:device, :now, :sitting, :queued, :drift, :version, :ready, :lacking) on conflict do nothing""", device, heartbeat, now, drift);
    }

    Optional<Contact> of(GateDeviceId device) {
        return read("where c.device_id = :id", device.value()).values().stream().findFirst();
    }

    Map<GateDeviceId, Contact> of(CongressId congress) {
        return read("join gate_device d on d.id = c.device_id where d.congress_id = :id", congress.value());
    }

    private int write(String sql, GateDeviceId device, Heartbeat heartbeat, Instant now, Duration drift) {
        return entityManager.unwrap(Session.class).createNativeMutationQuery(sql)
            .setParameter("device", device.value()).setParameter("now", now).setParameter("sitting", heartbeat.sitting(), UUID.class)
            .setParameter("queued", heartbeat.queued()).setParameter("drift", drift.toMillis())
            .setParameter("version", heartbeat.version(), String.class).setParameter("ready", heartbeat.which(true))
            .setParameter("lacking", heartbeat.which(false)).executeUpdate();
    }

    private Map<GateDeviceId, Contact> read(String where, UUID id) {
        List<Object[]> rows = entityManager.unwrap(Session.class).createNativeQuery(COLUMNS + where, Object[].class)
            .addScalar("device_id", UUID.class).addScalar("heard_at", Instant.class).addScalar("sitting_id", UUID.class)
            .addScalar("queued", Integer.class).addScalar("drift_millis", Long.class).addScalar("app_version", String.class)
            .addScalar("ready", String.class).addScalar("lacking", String.class).setParameter("id", id).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> new GateDeviceId((UUID) row[0]), row -> new Contact((Instant) row[1], (UUID) row[2],
            (Integer) row[3], Duration.ofMillis((Long) row[4]), (String) row[5], words((String) row[6]), words((String) row[7]))));
    }

    private static Set<String> words(String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}

package meeting.security.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.security.PublishedRows;

@ApplicationScoped
class JpaIncidentLog implements IncidentLog {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private PublishedRows published;

    @Override
    public List<Incident> of(CongressId congress) {
        return entityManager.createQuery("""
            select i from Incident i where i.congress = :congress
            order by case when i.closedAt is null then 0 else 1 end,
              case when i.closedAt is not null then 0 when i.severity = meeting.security.incident.IncidentSeverity.MAJOR then 0
                when i.severity = meeting.security.incident.IncidentSeverity.SERIOUS then 1 else 2 end,
              i.closedAt desc, i.happenedAt desc, i.number desc""", Incident.class).setParameter("congress", congress).getResultList();
    }

    @Override
    public Optional<Incident> of(IncidentId id) {
        return Optional.ofNullable(entityManager.find(Incident.class, id));
    }

    @Override
    public Optional<Incident> held(IncidentId id) {
        return Optional.ofNullable(entityManager.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Map<String, LocalizedText> zones(CongressId congress) {
        return published.list("select zone, name_en, name_es, name_zh from accreditation_published_zone where congress_id = :congress",
            Map.of("congress", congress.value())).stream()
            .collect(Collectors.toMap(row -> row.text(0), row -> new LocalizedText(row.text(1), row.text(2), row.text(3))));
    }

    @Override
    public void add(Incident incident) {
        entityManager.persist(incident);
        entityManager.flush();
    }
}

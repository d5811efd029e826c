package meeting.plan.contingency;

import java.util.LinkedHashMap;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.congress.division.Duty;
import meeting.kernel.LocalizedText;
import org.hibernate.Session;

/** Reads the groups as the congress publishes them (decision 3), whatever the role of who asks. */
@ApplicationScoped
class Crews {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    Crew of(CongressId congress) {
        var names = new LinkedHashMap<String, LocalizedText>();
        rows("select code, name_en, name_es, name_zh from congress_published_group where congress_id = :congress order by place, code", congress)
            .forEach(row -> names.put((String) row[0], new LocalizedText((String) row[1], (String) row[2], (String) row[3])));
        var places = rows("select code, actor_id, duty from congress_published_group_member where congress_id = :congress", congress).stream()
            .map(row -> new Crew.Place((String) row[0], (String) row[1], Duty.valueOf((String) row[2]))).toList();
        return new Crew(names, places);
    }

    private List<Object[]> rows(String sql, CongressId congress) {
        return entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class).setParameter("congress", congress.value()).getResultList();
    }
}

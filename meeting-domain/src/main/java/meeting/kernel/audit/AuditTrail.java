package meeting.kernel.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import meeting.kernel.Containing;
import meeting.kernel.CurrentActor;
import meeting.kernel.Page;
import meeting.kernel.authorization.Roles;
import org.hibernate.Session;

/** Who changed what, when, from where. Changes of records are told by themselves; acts that change none are told by {@link #record}. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class AuditTrail {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    private CurrentActor currentActor;

    protected AuditTrail() { } // CDI

    @Inject
    AuditTrail(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** Entries that match, newest first. */
    public Page<AuditEntry> entries(AuditQuery query) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        restrict(conditions, values, "r.actor = :actor", "actor", query.actor());
        restrict(conditions, values, "r.action = :action", "action", query.action());
        restrict(conditions, values, "r.subjectId = :subject", "subject", query.subjectId());
        restrict(conditions, values, "r.happenedAt >= :from", "from", query.from());
        restrict(conditions, values, "r.happenedAt < :to", "to", query.to());
        restrict(conditions, values, "(" + Containing.in("lower(r.label)", "text") + " or " + Containing.in("lower(r.changes)", "text") + ")", "text",
            query.text().isEmpty() ? null : Containing.part(query.text()));
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var rows = with(values, entityManager.createQuery("select r from AuditRow r" + where + " order by r.id desc", AuditRow.class))
            .setFirstResult(query.first()).setMaxResults(query.size()).getResultStream().map(AuditRow::entry).toList();
        return new Page<>(rows, with(values, entityManager.createQuery("select count(r) from AuditRow r" + where, Long.class)).getSingleResult());
    }

    /** Who has ever acted; for the filter. */
    public List<String> actors() {
        return entityManager.createQuery("select distinct r.actor from AuditRow r order by r.actor", String.class).getResultList();
    }

    /** What has ever been done; for the filter. */
    public List<String> actions() {
        return entityManager.createQuery("select distinct r.action from AuditRow r order by r.action", String.class).getResultList();
    }

    /**
     * Tells of an act that changes no record, such as an export; part of the running transaction, if any.
     *
     * @param action  message key that names the act
     * @param subject kind, id and name of what it was done to
     */
    @PermitAll
    public void record(String action, String subjectType, String subjectId, String label) {
        recordBy(currentActor.get().id(), action, subjectType, subjectId, label);
    }

    /** The same where nobody is signed in yet. */
    @PermitAll
    public void recordBy(String actor, String action, String subjectType, String subjectId, String label) {
        var act = Change.act(action, subjectType, subjectId, label);
        entityManager.unwrap(Session.class).doWork(connection -> Ledger.write(connection, actor, currentActor, List.of(act)));
    }

    private static void restrict(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null || value.equals("")) return;
        conditions.add(condition);
        values.put(name, value);
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}

package meeting.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.kernel.Containing;
import meeting.kernel.Page;
import meeting.kernel.authorization.Roles;

@ApplicationScoped
class JpaAccounts implements Accounts {
    private static final String WHOLE = "select a from Account a left join fetch a.roles left join fetch a.directoryRoles left join fetch a.delegations ";
    private static final String MATCHES = " where (" + Containing.in("a.username", "part") + " or " + Containing.in("lower(a.displayName)", "part") + ")";
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Account> of(AccountId account) {
        return Optional.ofNullable(entityManager.find(Account.class, account));
    }

    @Override
    public Optional<Account> named(String username) {
        return entityManager.createQuery(WHOLE + "where a.username = :username", Account.class)
            .setParameter("username", username).getResultStream().findFirst();
    }

    @Override
    public List<Account> named(Collection<String> usernames) {
        return entityManager.createQuery("select a from Account a where a.username in :usernames", Account.class)
            .setParameter("usernames", usernames).getResultList();
    }

    @Override
    public List<Account> activeMatching(String text, int most) {
        return entityManager.createQuery("select a from Account a" + MATCHES + " and a.active = true order by a.displayName, a.username", Account.class)
            .setParameter("part", Containing.part(text)).setMaxResults(most).getResultList();
    }

    @Override
    public List<Account> activeHolding(String role) {
        return entityManager.createQuery("select a from Account a where a.active = true and (:role member of a.roles or :role member of a.directoryRoles)"
            + " order by a.displayName, a.username", Account.class).setParameter("role", role).getResultList();
    }

    @Override
    public Page<Account> matching(String text, int first, int size) {
        var part = Containing.part(text);
        var ids = entityManager.createQuery("select a.id from Account a" + MATCHES + " order by a.username", AccountId.class)
            .setParameter("part", part).setFirstResult(first).setMaxResults(size).getResultList();
        var total = entityManager.createQuery("select count(a) from Account a" + MATCHES, Long.class).setParameter("part", part).getSingleResult();
        return new Page<>(entityManager.createQuery(WHOLE + "where a.id in :ids order by a.username", Account.class)
            .setParameter("ids", ids).getResultList(), total);
    }

    @Override
    public boolean none() {
        return count("select count(a) from Account a") == 0;
    }

    @Override
    public boolean hasAdministrator() {
        return count("select count(a) from Account a join a.roles role where a.active = true and role = '" + Roles.ADMINISTRATOR + "'") > 0;
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }

    @Override
    public void lock() {
        entityManager.createNativeQuery("select one from account_lock for update", Integer.class).getSingleResult();
    }

    @Override
    public void add(Account account) {
        entityManager.persist(account);
    }
}

package meeting.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.kernel.authorization.Roles;

@ApplicationScoped
class JpaAccounts implements Accounts {
    private static final String WHOLE = "select a from Account a left join fetch a.roles left join fetch a.directoryRoles left join fetch a.delegations ";
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
    public List<Account> matching(String text) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return entityManager.createQuery(WHOLE + "where a.username like :pattern escape '!' or lower(a.displayName) like :pattern escape '!' "
            + "order by a.username", Account.class).setParameter("pattern", pattern).getResultList();
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

package meeting.identity.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaSignInRecords implements SignInRecords {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public SignInRecord toChange(String username, Instant now) {
        entityManager.createNativeQuery("insert into account_sign_in (username, failures, last_attempt) values (:username, 0, :now) on conflict do nothing")
            .setParameter("username", username).setParameter("now", now).executeUpdate();
        return entityManager.find(SignInRecord.class, username, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Map<String, SignInRecord> of(Collection<String> usernames) {
        return entityManager.createQuery("select r from SignInRecord r where r.username in :usernames", SignInRecord.class)
            .setParameter("usernames", usernames).getResultStream().collect(Collectors.toMap(SignInRecord::username, Function.identity()));
    }

    @Override
    public void forgetStrangersBefore(Instant moment) {
        entityManager.createQuery("delete from SignInRecord r where r.lastSignIn is null and r.lastAttempt < :moment")
            .setParameter("moment", moment).executeUpdate();
    }
}

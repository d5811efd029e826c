package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.task.round.hours.Level;

@ApplicationScoped
class JpaRounds implements Rounds {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<DailyCheck> check(CongressId congress) {
        return Optional.ofNullable(entityManager.find(DailyCheck.class, congress));
    }

    @Override
    public List<DailyCheck> checks() {
        return entityManager.createQuery("select c from DailyCheck c", DailyCheck.class).getResultList();
    }

    @Override
    public void add(DailyCheck check) {
        entityManager.persist(check);
        entityManager.flush();
    }

    @Override
    public Optional<Round> of(CongressId congress, LocalDate day) {
        return Optional.ofNullable(entityManager.find(Round.class, new RoundKey(congress.value(), day)));
    }

    @Override
    public List<Round> between(CongressId congress, LocalDate first, LocalDate last) {
        return within("select r from Round r where r.key.congress = :congress and r.key.day between :first and :last order by r.key.day", Round.class,
            congress, first, last).getResultList();
    }

    @Override
    public boolean openOnce(Round round) {
        return 1 == entityManager.createNativeQuery("""
                insert into daily_round (congress_id, round_day, opened_at, opened_by, closes_at) values (:congress, :day, :openedAt, :openedBy, :closesAt)
                on conflict do nothing""")
            .setParameter("congress", round.congress().value()).setParameter("day", round.day()).setParameter("openedAt", round.openedAt())
            .setParameter("openedBy", round.openedBy()).setParameter("closesAt", round.closesAt()).executeUpdate();
    }

    @Override
    public Optional<GroupAnswer> answer(Round round, GroupCode group) {
        return Optional.ofNullable(entityManager.find(GroupAnswer.class, new AnswerKey(round.congress().value(), round.day(), group.value())));
    }

    @Override
    public List<GroupAnswer> answers(CongressId congress, LocalDate first, LocalDate last) {
        return within("select a from GroupAnswer a where a.key.congress = :congress and a.key.day between :first and :last", GroupAnswer.class,
            congress, first, last).getResultList();
    }

    @Override
    public void add(GroupAnswer answer) {
        entityManager.persist(answer);
    }

    @Override
    public Set<String> answered(Round round) {
        return new HashSet<>(within("select a.key.group from GroupAnswer a where a.key.congress = :congress and a.key.day between :first and :last",
            String.class, round.congress(), round.day(), round.day()).getResultList());
    }

    @Override
    public boolean tellOnce(Round round, GroupCode group, Level level, Instant at) {
        return 1 == entityManager.createNativeQuery("""
                insert into round_silence (congress_id, round_day, group_code, told_level, told_at) values (:congress, :day, :group, :level, :at)
                on conflict do nothing""")
            .setParameter("congress", round.congress().value()).setParameter("day", round.day()).setParameter("group", group.value())
            .setParameter("level", level.name()).setParameter("at", at).executeUpdate();
    }

    private <T> TypedQuery<T> within(String query, Class<T> type, CongressId congress, LocalDate first, LocalDate last) {
        return entityManager.createQuery(query, type).setParameter("congress", congress.value()).setParameter("first", first).setParameter("last", last);
    }
}

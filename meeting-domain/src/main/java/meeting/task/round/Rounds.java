package meeting.task.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.task.round.hours.Level;

interface Rounds {
    Optional<DailyCheck> check(CongressId congress);

    List<DailyCheck> checks();

    void add(DailyCheck check);

    Optional<Round> of(CongressId congress, LocalDate day);

    /** By day. */
    List<Round> between(CongressId congress, LocalDate first, LocalDate last);

    /** C41. @return whether it was this one that opened the day's round */
    boolean openOnce(Round round);

    Optional<GroupAnswer> answer(Round round, GroupCode group);

    List<GroupAnswer> answers(CongressId congress, LocalDate first, LocalDate last);

    void add(GroupAnswer answer);

    /** Codes of the groups that have answered. */
    Set<String> answered(Round round);

    /** C44. @return whether it was this caller that told */
    boolean tellOnce(Round round, GroupCode group, Level level, Instant at);
}

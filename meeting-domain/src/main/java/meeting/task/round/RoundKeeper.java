package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.kernel.Actor;
import meeting.task.round.hours.Level;
import meeting.task.round.hours.Moment;

/** Opens rounds and tells of silence when their time has come: one congress a transaction. */
@ApplicationScoped
@Transactional
class RoundKeeper {
    @Inject
    private Rounds rounds;
    @Inject
    private Convening convening;
    @Inject
    private DivisionOfWork division;
    @Inject
    private RoundLetters letters;
    @Inject
    private GroupWorks works;
    @Inject
    private Clock clock;

    List<CongressId> kept() {
        return rounds.checks().stream().map(DailyCheck::congress).toList();
    }

    void keep(CongressId id) {
        var check = rounds.check(id).orElseThrow();
        var moment = moment(id);
        if (check.opensByItself(moment)) open(moment, check, Actor.SYSTEM.id());
        var groups = division.groups(id);
        for (var round : rounds.between(id, moment.today().minusDays(1), moment.today())) tell(moment, check, round, groups);
    }

    Moment moment(CongressId congress) {
        return new Moment(convening.congress(congress), clock.instant());
    }

    /** C41. @return whether it was not open yet */
    boolean open(Moment moment, DailyCheck check, String by) {
        var round = check.open(moment, by);
        var first = rounds.openOnce(round);
        if (first) {
            letters.opened(moment.congress(), round, division.groups(moment.congress().id()));
            letters.remind(moment.congress(), round, works.reminders(round.day(), moment.congress().id()));
        }
        return first;
    }

    /** C44. */
    private void tell(Moment moment, DailyCheck check, Round round, List<GroupView> groups) {
        var answered = rounds.answered(round);
        var silent = groups.stream().filter(group -> !answered.contains(group.code().value())).toList();
        for (var level : Level.values()) {
            if (!check.tells(level, round, moment.now())) return;
            var newly = silent.stream().filter(group -> rounds.tellOnce(round, group.code(), level, moment.now())).toList();
            if (!newly.isEmpty()) letters.silent(level, moment.congress(), round, newly);
        }
    }
}

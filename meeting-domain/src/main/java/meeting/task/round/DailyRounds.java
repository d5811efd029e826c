package meeting.task.round;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.hours.CheckView;
import meeting.task.round.hours.Moment;
import meeting.task.round.matrix.ReadinessMatrix;

/** The door to the daily check of a congress. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class DailyRounds {
    private Rounds rounds;
    private RoundKeeper keeper;
    private Matrices matrices;
    private DivisionOfWork division;
    private GroupWorks works;
    private CurrentActor actor;

    protected DailyRounds() { } // CDI

    @Inject
    DailyRounds(Rounds rounds, RoundKeeper keeper, Matrices matrices, DivisionOfWork division, GroupWorks works, CurrentActor actor) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.matrices = matrices;
        this.division = division;
        this.works = works;
        this.actor = actor;
    }

    /** The settings; the usual ones from today on while none were laid down. */
    public CheckView settings(CongressId congress) {
        var moment = keeper.moment(congress);
        return rounds.check(congress).map(DailyCheck::view).orElseGet(() -> new CheckView(congress, CheckSettings.usual(moment.today()), CheckView.NEVER_LAID));
    }

    /**
     * From here on rounds open by themselves (C41).
     *
     * @param seenVersion as read; -1 if none were laid down
     * @throws SomeoneWasFaster if they changed since {@code seenVersion} was read
     * @throws InvalidInput     with every fault of the settings
     */
    public void lay(CongressId congress, long seenVersion, CheckSettings settings) {
        keeper.moment(congress);
        var check = rounds.check(congress);
        SomeoneWasFaster.check(seenVersion, check.map(DailyCheck::version).orElse(CheckView.NEVER_LAID));
        check.ifPresentOrElse(laid -> laid.lay(settings), () -> rounds.add(new DailyCheck(congress, settings)));
    }

    /** C41: today's round, now; where nothing was laid down the daily check begins with it. @throws RoundAlreadyOpen if the day has one */
    public void open(CongressId congress) {
        var moment = keeper.moment(congress);
        if (moment.today().isAfter(moment.opening())) throw new CountdownOver();
        if (rounds.check(congress).isEmpty()) rounds.add(new DailyCheck(congress, CheckSettings.usual(moment.today())));
        if (!keeper.open(moment, rounds.check(congress).orElseThrow(), actor.get().id())) throw new RoundAlreadyOpen();
    }

    /** C42: today's round, now. @throws RoundClosed if it is closed already */
    public void close(CongressId congress) {
        var moment = keeper.moment(congress);
        rounds.of(congress, moment.today()).orElseThrow(NoRoundOpen::new).close(moment.now(), actor.get().id());
    }

    /**
     * C43, C45: the group's answer in the round of the day.
     *
     * @param day of the round: today's, or the last one while today's is not open yet
     * @throws NotOwnGroup unless the signed-in person is in the group (C47)
     * @throws NoRoundOpen if nothing is asked, or no longer
     * @throws WorkIsDue   if the answer is that nothing is needed though something is
     */
    @RolesAllowed({GROUP_STAFF, SECRETARIAT})
    public void answer(CongressId congress, LocalDate day, GroupCode group, Answer answer) {
        checkOwn(congress, group);
        answer.check();
        var moment = keeper.moment(congress);
        var round = asked(moment, day);
        var work = works.by(day, congress, group);
        var me = actor.get().id();
        rounds.answer(round, group).ifPresentOrElse(given -> given.say(answer, work, moment.now(), me),
            () -> rounds.add(new GroupAnswer(round, group, answer, work, moment.now(), me)));
    }

    /** What an own group has to do by that day. @throws NotOwnGroup as with an answer */
    @RolesAllowed({GROUP_STAFF, SECRETARIAT})
    public GroupWork work(CongressId congress, LocalDate day, GroupCode group) {
        checkOwn(congress, group);
        return works.by(day, congress, group);
    }

    /** C47: every group to the secretariat and the leadership, to members the own groups. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public ReadinessMatrix matrix(CongressId congress) {
        var groups = actor.get().hasAny(SECRETARIAT, LEADERSHIP) ? division.groups(congress) : division.own(congress);
        return matrices.of(keeper.moment(congress), groups, actor.get().id());
    }

    /** The groups of the signed-in person. */
    @RolesAllowed({GROUP_STAFF, SECRETARIAT})
    public ReadinessMatrix own(CongressId congress) {
        return matrices.of(keeper.moment(congress), division.own(congress), actor.get().id());
    }

    /** C45. */
    private Round asked(Moment moment, LocalDate day) {
        var congress = moment.congress().id();
        var today = rounds.of(congress, moment.today());
        var asked = today.isPresent() ? today : rounds.of(congress, moment.today().minusDays(1));
        return asked.filter(round -> round.day().equals(day)).orElseThrow(NoRoundOpen::new);
    }

    private void checkOwn(CongressId congress, GroupCode group) {
        if (!division.group(congress, group).has(actor.get().id())) throw new NotOwnGroup();
    }
}

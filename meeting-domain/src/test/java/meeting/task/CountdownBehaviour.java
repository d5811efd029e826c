package meeting.task;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressDetails;
import meeting.congress.Convening;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.plan.PlanApproved;
import meeting.task.board.BrokenDate;
import meeting.task.board.BurnDownDay;
import meeting.task.board.Forecast;
import meeting.task.board.Neighbour;
import meeting.task.board.OpeningMove;
import meeting.task.board.Readiness;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.task.board.TaskState;
import meeting.task.network.CircularDependency;
import meeting.task.network.Timing;
import meeting.task.template.TemplateId;
import meeting.task.template.TemplateTask;
import meeting.task.template.TemplateView;
import meeting.task.template.Templates;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On every database. */
abstract class CountdownBehaviour extends CountdownRules {
    private Templates templates;

    abstract Product product();

    @BeforeEach
    void convene() {
        convene(product());
        templates = product().get(Templates.class);
    }

    @Test
    @DisplayName("C10: the 62 tasks of RULEBOOK 2.3 fit on their own dates; each is the responsibility of who is in charge of its group")
    void startsFromTheUsualTemplate() {
        on(-130);
        templates.start(congress, TemplateId.USUAL);
        var all = countdown.tasks(TaskQuery.all(congress));

        assertThat(all.total()).isEqualTo(62);
        assertThat(all.rows()).allSatisfy(row -> assertThat(row.timing().slack()).as(row.code()).isNotNegative());
        assertThat(all.rows()).filteredOn(row -> row.group().equals(TRA)).extracting(TaskRow::code, TaskRow::owner, TaskRow::due)
            .containsExactly(tuple("C24", "bai", OPENING.minusDays(24)), tuple("C52", "bai", OPENING.minusDays(2)));
        assertThat(all.rows()).filteredOn(row -> row.code().equals("C62")).singleElement().satisfies(row -> {
            assertThat(countdown.task(row.id()).before()).extracting(Neighbour::code).containsExactlyInAnyOrder("C47", "C49", "C52", "C59", "C60", "C61");
            assertThat(row.title()).isEqualTo(new LocalizedText("Opening plenary", "Sesión plenaria de apertura", "大会开幕"));
        });
        assertThat(all.counts()).containsEntry(TaskFilter.READY, 1).containsEntry(TaskFilter.LATE, 0);
        assertThatThrownBy(() -> templates.start(congress, TemplateId.USUAL)).isInstanceOf(CountdownHasBegun.class);
    }

    @Test
    @DisplayName("C10: the approval of the plan starts the countdown, in the leader's name; a second approval leaves it alone")
    void startsWhenThePlanIsApproved() {
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
        approve(1);
        assertThat(countdown.tasks(TaskQuery.all(congress)).total()).isEqualTo(62);

        approve(2);

        assertThat(countdown.tasks(TaskQuery.all(congress)).total()).isEqualTo(62);
    }

    private void approve(int baseline) {
        Product.inTransaction(() -> {
            product().fire(new PlanApproved(congress, baseline, null));
            return null;
        });
    }

    @Test
    @DisplayName("C10: a template made from a countdown starts another; it is edited as a whole, without circles, and not over another's edit")
    void makesTemplates() {
        var first = add("T1", TRA, 9, 2);
        add("T2", CON, 4, 1, first);
        var made = templates.make(congress, LocalizedText.of("Small"));
        var view = templates.template(made);
        assertThat(view.tasks()).containsExactly(template("T1", "TRA", 9, 2), template("T2", "CON", 4, 1, "T1"));

        assertThatThrownBy(() -> templates.edit(made, view.version(), view.name(),
            List.of(template("T1", "TRA", 9, 2, "T2"), template("T2", "CON", 4, 1, "T1"))))
            .isInstanceOf(CircularDependency.class);
        templates.edit(made, view.version(), LocalizedText.of("Smaller"), List.of(template("T1", "FIN", 9, 2)));
        assertThatThrownBy(() -> templates.edit(made, view.version(), view.name(), List.of())).isInstanceOf(SomeoneWasFaster.class);
        congress = product().get(Convening.class).convene(aPeoplesCongress());
        templates.start(congress, made);

        assertThat(countdown.tasks(TaskQuery.all(congress)).rows()).extracting(TaskRow::code, row -> row.group().value(), TaskRow::owner)
            .containsExactly(tuple("T1", "FIN", null));
        templates.remove(made);
        assertThat(templates.templates()).extracting(TemplateView::id).contains(TemplateId.USUAL).doesNotContain(made);
    }

    @Test
    @DisplayName("C2: another opening day moves what is not settled, and is shown before it is saved; what is settled keeps its days")
    void movesTheOpening() {
        var hall = add("T1", CON, 15, 2);
        var stage = add("T2", CON, 12, 5, hall);
        var cars = add("T3", TRA, 2, 1);
        finish(hall);
        var earlier = countdown.moved(congress, OPENING.minusDays(4));

        assertThat(earlier).extracting(OpeningMove::days, OpeningMove::moving, OpeningMove::kept).containsExactly(-4L, 2, 1);
        assertThat(earlier.noLongerFit()).singleElement().satisfies(broken ->
            assertThat(broken).extracting(each -> each.task().code(), BrokenDate::due, BrokenDate::finish,
            BrokenDate::days).containsExactly("T2", OPENING.minusDays(16), OPENING.minusDays(15), 1));
        assertThat(due(cars)).isEqualTo(OPENING.minusDays(2));
        open(OPENING.minusDays(4));

        assertThat(due(hall)).isEqualTo(OPENING.minusDays(15));
        assertThat(due(stage)).isEqualTo(OPENING.minusDays(16));
        assertThat(due(cars)).isEqualTo(OPENING.minusDays(6));
        assertThat(countdown.moved(congress, OPENING).fitAgain()).extracting(broken -> broken.task().code()).containsExactly("T2");
        on(-14);
        assertThat(state(stage)).isEqualTo(TaskState.OVERDUE);
        assertThat(countdown.task(stage).row().lateBy()).isEqualTo(2);
    }

    @Test
    @DisplayName("C9: slack, critical path and what a slip breaks are those of the whole congress, from today in its zone")
    void reckons() {
        var hall = add("T1", CON, 10, 3);
        var stage = add("T2", CON, 4, 5, hall);
        add("T3", TRA, 1, 1, stage);
        on(-12);

        assertThat(countdown.task(stage).row().timing()).isEqualTo(new Timing("T2", OPENING.minusDays(9), OPENING.minusDays(4), OPENING.minusDays(4), 0, 3,
            true));
        assertThat(countdown.criticalPath(congress)).extracting(TaskRow::code).containsExactly("T1", "T2", "T3");
        assertThat(countdown.slip(hall, 1)).extracting(broken -> broken.task().code(), BrokenDate::days).containsExactly(tuple("T2", 1));
        tasks.start(hall, version(hall));
        on(-11);
        assertThat(countdown.task(stage).row().timing().finish()).as("a day of work has passed").isEqualTo(OPENING.minusDays(4));
    }

    @Test
    @DisplayName("C12: late tasks, burn-down and forecast follow the days")
    void readiness() {
        var first = add("T1", CON, 15, 1);
        var second = add("T2", CON, 10, 1);
        add("T3", TRA, 5, 1, second);
        on(-15);
        finish(first);
        on(-12);
        assertThat(countdown.readiness(congress).forecast()).isEqualTo(new Forecast(OPENING.minusDays(5), 0, Forecast.Reason.ON_PLAN, 0, List.of()));
        on(-6);
        var readiness = countdown.readiness(congress);

        assertThat(readiness).extracting(Readiness::daysToGo, Readiness::settled, Readiness::total, Readiness::late, Readiness::unchecked)
            .containsExactly(6, 1, 3, 1, 1);
        assertThat(readiness.burnDown()).hasSize(21).contains(new BurnDownDay(OPENING.minusDays(16), 3, 3), new BurnDownDay(OPENING.minusDays(15), 2, 2),
            new BurnDownDay(OPENING.minusDays(6), 1, 2), new BurnDownDay(OPENING.minusDays(5), 0, null));
        assertThat(readiness.forecast()).isEqualTo(new Forecast(OPENING.plusDays(1), 6, Forecast.Reason.PACE, 4, List.of()));
        on(0);
        finish(second);
        assertThat(countdown.readiness(congress).forecast()).isEqualTo(new Forecast(OPENING.plusDays(1), 6, Forecast.Reason.CHAIN, 5, List.of("T3")));
    }

    private LocalDate due(TaskId task) {
        return countdown.task(task).row().due();
    }

    private void open(LocalDate day) {
        var convening = product().get(Convening.class);
        var seen = convening.congress(congress);
        var was = seen.details();
        convening.edit(congress, seen.version(), new CongressDetails(was.kind(), was.title(), was.zone(), was.nameOrder(), day, was.lastDay(), was.halls(),
            was.electorate(), was.quorum(), was.signInOpensBefore(), was.signInClosesAfter()));
    }

    private static TemplateTask template(String code, String group, int tMinus, int days, String... dependsOn) {
        return new TemplateTask(code, LocalizedText.of("Task " + code), new GroupCode(group), tMinus, days, Set.of(dependsOn));
    }
}

package meeting.task.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.ImportRefused;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.Totals;
import meeting.kernel.table.TableFormat;
import meeting.task.Countdown;
import meeting.task.TaskDetails;
import meeting.task.progress.TaskAct;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a commit does, on every database. */
abstract class TaskListRules {
    private static final String HEADERS = "code,title,group,responsible,stand-ins,days before the opening,days of work,waits for";
    private static final List<String> MANY = List.of("code", "title in English", "group", "days before the opening", "days of work", "waits for");
    private static final int TASKS = 5_000;
    private static final int PATIENCE_SECONDS = 120;
    private Desk desk;

    abstract Product product();

    @BeforeEach
    void convene() {
        desk = Desk.of(product());
    }

    @Test
    @DisplayName("IN3, C72: a list is written whole: codes, groups, people, days and what waits for what, before or after it in the file;"
        + " the same file again changes nothing")
    void writesAList() {
        String[] lines = {HEADERS, "C2,Cars,TRA,唐伟,\"li.na; bai\",T-20,3,\"C1, C3\"", "C1,Hall,CON,,,30,5,", "C3,Menu,CON,none,,25,,C1"};
        var file = desk.received(lines).weighed().written();

        assertThat(file.progress().stage()).isEqualTo(Stage.DONE);
        var cars = desk.task("C2");
        assertThat(cars).isEqualTo(new TaskDetails("C2", new LocalizedText("Cars", null, null), Desk.TRA, "tang.wei", List.of("li.na", "bai"), 20, 3,
            cars.dependsOn()));
        assertThat(desk.before("C2")).containsExactlyInAnyOrder("C1", "C3");
        assertThat(desk.task("C1").owner()).as("who is in charge of the group").isEqualTo("yun");
        assertThat(desk.task("C3").owner()).isNull();
        assertThat(product().get(Countdown.class).readiness(desk.congress).total()).isEqualTo(3);
        assertThat(file.rows(Shown.NEW).total()).isEqualTo(3);

        var again = desk.received(lines).weighed();
        assertThat(again.totals()).isEqualTo(new Totals(3, 0, 0, 3, 0, 0));
        assertThatThrownBy(again::written).isInstanceOf(ImportRefused.class).hasMessageContaining("nothing-to-import");
    }

    @Test
    @DisplayName("C73, C78: an empty cell keeps what is known, a dash clears it, and the task remembers that it was edited; refused rows leave nothing")
    void changesAList() {
        desk.received(HEADERS, "C1,Hall,CON,,,30,5,", "C2,Cars,TRA,tang.wei,li.na,20,3,C1").weighed().written();

        var file = desk.received(HEADERS, "C2,,,,-,18,,", "C9,Wrong,NO,,,1,1,").weighed().written();
        assertThat(file.totals()).isEqualTo(new Totals(2, 0, 1, 0, 1, 0));
        var cars = desk.task("C2");
        assertThat(cars).isEqualTo(new TaskDetails("C2", new LocalizedText("Cars", null, null), Desk.TRA, "tang.wei", List.of(), 18, 3, cars.dependsOn()));
        assertThat(desk.before("C2")).containsExactly("C1");
        assertThat(product().get(Countdown.class).task(desk.countdown().get("C2").id()).record().acts()).extracting(TaskAct::kind)
            .containsExactly(TaskAct.Kind.EDITED);

        desk.received(HEADERS, "C2,,,,,18,,").weighed(Choices.USUAL.clearing(true)).written();
        assertThat(desk.task("C2").owner()).isNull();
        assertThat(desk.before("C2")).isEmpty();
    }

    @Test
    @DisplayName("IN3, C80: a countdown that has changed where the preview stands refuses the commit, writes nothing, and leaves a fresh preview")
    void refusesAStalePreview() {
        var first = desk.add("C1", 30);
        var file = desk.received(HEADERS, "C1,Task C1,TRA,,,29,2,", "N1,New,TRA,,,9,1,C1").weighed();
        desk.finish(first);

        file.written();
        assertThat(file.progress().brokenBy()).isEqualTo("intake.countdown-has-changed");
        assertThat(file.progress().arguments()).containsExactly(1);
        assertThat(desk.countdown()).hasSize(1);
        assertThat(file.totals()).isEqualTo(new Totals(2, 1, 0, 0, 1, 1));
        assertThat(file.written().progress().stage()).isEqualTo(Stage.DONE);
        assertThat(desk.countdown()).containsOnlyKeys("C1", "N1");
    }

    @Test
    @DisplayName("IN3: what the database refuses at the last moment leaves nothing and a cause; IN4: nobody else finds the file")
    void writesAllOrNothing() throws SQLException {
        var file = desk.received(HEADERS, "C1,Hall,CON,,,30,5,", "C2,Spoilt,TRA,,,20,3,C1").weighed();
        Product.signIn("mei", Set.of(Roles.SECRETARIAT));
        assertThatThrownBy(file::progress).isInstanceOf(NotFound.class);
        Desk.signIn();

        execute("alter table countdown_task add constraint spoilt check (title_en <> 'Spoilt')");
        try {
            file.written();
            assertThat(file.progress().stage()).isEqualTo(Stage.PREVIEWED);
            assertThat(file.progress().brokenBy()).isEqualTo("intake.failed");
        } finally {
            execute("alter table countdown_task drop constraint spoilt");
        }
        assertThat(desk.countdown()).isEmpty();
    }

    @Test
    @DisplayName("5,000 tasks with 10,000 dependencies are weighed, written, weighed again and changed within two minutes")
    void writesManyTasks() {
        var begun = Instant.now();
        var file = desk.received("many." + TableFormat.XLSX.extension(), Desk.workbook(MANY, many(2))).weighed();
        assertThat(file.totals()).isEqualTo(new Totals(TASKS, TASKS, 0, 0, 0, 0));
        assertThat(file.written().progress().stage()).isEqualTo(Stage.DONE);
        assertThat(desk.countdown()).hasSize(TASKS);
        assertThat(desk.before("T4711")).containsExactlyInAnyOrder("T4710", "T4700");

        var changed = desk.received("many.xlsx", Desk.workbook(MANY, many(3))).weighed();
        assertThat(changed.totals()).isEqualTo(new Totals(TASKS, 0, TASKS, 0, 0, 0));
        assertThat(changed.written().progress().stage()).isEqualTo(Stage.DONE);
        assertThat(desk.task("T4711").days()).isEqualTo(3);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(PATIENCE_SECONDS));
    }

    /** Each waits for the one before and the eleventh before. */
    private static List<List<String>> many(int days) {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < TASKS; i++)
            rows.add(List.of("T" + i, "Task " + i, i % 2 == 0 ? "TRA" : "CON", String.valueOf(200 - i / 50), String.valueOf(days),
                i < 11 ? "" : "T" + (i - 1) + " T" + (i - 11)));
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = product().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

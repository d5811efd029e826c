package meeting.task.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.reading.ColumnsUnclear;
import meeting.kernel.intake.reading.DayOrder;
import meeting.kernel.intake.reading.Mapping;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskListPreviewTest {
    private static final String HEADERS = "code,title,group,responsible,days before the opening,days of work,waits for";
    @RegisterExtension
    static final Product product = Product.onH2();
    private Desk desk;

    @BeforeAll
    static void openAccounts() {
        Desk.openAccounts(product);
    }

    @BeforeEach
    void convene() {
        desk = Desk.of(product);
    }

    @ParameterizedTest
    @DisplayName("IN1: columns are recognised by the words of three languages, and corrected by a person; without codes nothing is weighed")
    @CsvSource(delimiter = '|', value = {"Task no.,Task,Work group,Person responsible,Stand-ins,Days before,Deadline,Duration,Depends on",
        "Código,Tarea,Grupo de trabajo,Responsable,Suplentes,Días antes de la apertura,Fecha límite,Duración,Depende de",
        "任务编号,任务名称,责任组,负责人,协办人,倒计时,截止日期,工期,前置任务"})
    void recognisesColumns(String headers) {
        var held = Columns.guess(List.of(headers.split(",")));

        assertThat(held.columns()).containsEntry(TaskField.CODE, 0).containsEntry(TaskField.GROUP, 2).containsEntry(TaskField.OWNER, 3)
            .containsEntry(TaskField.DEPUTIES, 4)
            .containsEntry(TaskField.T_MINUS, 5).containsEntry(TaskField.DUE, 6).containsEntry(TaskField.DAYS, 7).containsEntry(TaskField.DEPENDS_ON, 8);
        assertThat(held.heldBy(1)).isIn(TaskField.TITLES);
        assertThatThrownBy(() -> desk.received("A,B", "C1,x").weighed()).isInstanceOf(ColumnsUnclear.class).hasMessageContaining("codes-not-mapped");
        var file = desk.received("A,B", "C1,x").mapped(new Mapping<>(Map.of(TaskField.CODE, 0, TaskField.TITLE_ZH, 1))).weighed();
        assertThat(file.totals().refused()).as("no group, no day").isEqualTo(1);
    }

    @Test
    @DisplayName("IN2: the preview tells new, changed, same and refused rows, its totals add up, and it touches nothing")
    void tellsWhatWouldHappen() {
        desk.add("C1", 30);
        desk.add("C2", 20);
        var file = desk.received(HEADERS, "C1,Task C1,TRA,bai,30,2,", "C2,Cars,CON,bai,21,2,C1", "C3,New,TRA,,T-10,1,C2", ",No code,TRA,,9,1,").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(4, 1, 1, 1, 1, 0));
        assertThat(file.rows(Shown.ALL).rows()).extracting(row -> row.number() + " " + row.state())
            .containsExactly("5 REFUSED", "2 SAME", "3 CHANGED", "4 NEW");
        assertThat(file.cell(3, TaskField.TITLE_EN)).extracting(cell -> cell.state(), cell -> cell.before()).containsExactly(CellState.CHANGED, "Task C2");
        assertThat(file.cell(3, TaskField.GROUP).before()).isInstanceOf(LocalizedText.class);
        assertThat(file.cell(3, TaskField.T_MINUS).before()).isEqualTo(20);
        assertThat(file.cell(3, TaskField.OWNER).state()).isEqualTo(CellState.SAME);
        assertThat(file.cell(3, TaskField.DEPENDS_ON).state()).isEqualTo(CellState.CHANGED);
        assertThat(file.causes(5)).containsExactly("CODE intake.code-missing []");
        assertThat(desk.countdown()).hasSize(2);
    }

    @Test
    @DisplayName("C71: a code is found whatever its case; two rows with one code refuse each other by their numbers")
    void findsCodes() {
        desk.add("C1", 30);
        var file = desk.received(HEADERS, "c1,Task C1,TRA,bai,30,2,", "N1,New,TRA,,9,1,Ｃ1", "n1,Newer,TRA,,8,1,").weighed();

        assertThat(file.row(2).state()).isEqualTo(RowState.SAME);
        assertThat(file.causes(3)).containsExactly("CODE intake.code-twice [N1, 4]");
        assertThat(file.causes(4)).containsExactly("CODE intake.code-twice [N1, 3]");
    }

    @Test
    @DisplayName("C72: a new task is refused with every reason at once")
    void namesEveryReason() {
        var file = desk.received("code,title,group,responsible,stand-ins,days before the opening,days of work,waits for",
            "C 1,,XYZ,nobody.here,bai,soon,-3,C9", "C2,Title,TRA,,,1001,1,", "C3,Title,,,,9,,").weighed();

        assertThat(file.causes(2)).containsExactly("DEPENDS_ON intake.waits-for-unknown [C9]", "GROUP intake.group-unknown [XYZ]",
            "OWNER intake.person-unknown [nobody.here]", "T_MINUS intake.not-days [soon]");
        assertThat(file.causes(3)).containsExactly("T_MINUS general.out-of-range [-1000, 1000]");
        assertThat(file.causes(4)).containsExactly("GROUP intake.group-missing []");
    }

    @Test
    @DisplayName("C74: groups by code or name in any language, people by user name or name; what could be two, and who has left, is refused")
    void findsGroupsAndPeople() {
        var names = product.get(DivisionOfWork.class).group(desk.congress, Desk.TRA).details().name();
        var file = desk.received(HEADERS, "C1,a," + names.zh() + ",唐伟,9,1,", "C2,b,TRA " + names.es() + ",Tang Wei 唐伟 (tang.wei),9,1,", "C3,c,tra,Li Na,9,1,",
            "C4,d,TRA,gao,9,1,", "C5,e,TRA,LI.NA2,9,1,").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(5, 3, 0, 0, 2, 0));
        assertThat(file.causes(4)).containsExactly("OWNER intake.person-ambiguous [Li Na, 2]");
        assertThat(file.causes(5)).containsExactly("OWNER intake.person-gone [Gao Ming]");
        file.written();
        desk.received(HEADERS, "C3,c,TRA,li.na,9,1,").weighed().written();
        assertThat(List.of(desk.task("C1").owner(), desk.task("C2").owner(), desk.task("C3").owner(), desk.task("C5").owner()))
            .containsExactly("tang.wei", "tang.wei", "li.na", "li.na2");
    }

    @Test
    @DisplayName("C75: a date and days before the opening have to agree, unless only one of them is news")
    void comparesDays() {
        desk.add("C1", 30);
        desk.add("C2", 30);
        desk.add("C3", 30);
        var file = desk.received("code,title,group,days before the opening,due", "C1,Task C1,TRA,30,2026-12-13", "C2,Task C2,TRA,29,2026-12-12",
            "C3,Task C3,TRA,29,2026-12-15", "N1,New,TRA,29,2026-12-15", "N2,New,TRA,,2026-12-15", "N3,New,TRA,5,30 de febrero de 2026").weighed();

        assertThat(file.causes(2)).containsExactly("DUE intake.date-counts [30, 2026-12-13]");
        assertThat(file.cell(2, TaskField.DUE).before()).isEqualTo(Desk.OPENING.minusDays(30));
        assertThat(file.cell(2, TaskField.T_MINUS).state()).isEqualTo(CellState.SAME);
        assertThat(file.causes(3)).containsExactly("T_MINUS intake.days-count [29, 2026-12-12]");
        assertThat(file.cell(3, TaskField.T_MINUS).before()).isEqualTo(30);
        assertThat(file.cell(3, TaskField.DUE).state()).isEqualTo(CellState.SAME);
        assertThat(file.causes(4)).containsExactly("DUE intake.days-disagree [29, 2026-12-15]");
        assertThat(file.causes(5)).containsExactly("DUE intake.days-disagree [29, 2026-12-15]");
        assertThat(file.row(6).state()).isEqualTo(RowState.NEW);
        assertThat(file.row(7).state()).isEqualTo(RowState.REFUSED);
        file.written();
        assertThat(List.of(desk.task("C1").tMinus(), desk.task("C2").tMinus(), desk.task("C3").tMinus(), desk.task("N2").tMinus()))
            .containsExactly(29, 29, 30, 27);
    }

    @Test
    @DisplayName("IN6: dates that could be two days are asked about")
    void asksAboutDates() {
        var file = desk.received("code,title,group,due", "C1,a,TRA,05/01/2027").weighed();

        assertThat(file.preview().ambiguousDates()).containsExactly("05/01/2027");
        assertThat(file.row(2).state()).isEqualTo(RowState.REFUSED);
        assertThat(file.weighed(Choices.USUAL.meaning(DayOrder.DAY_FIRST)).totals().added()).isEqualTo(1);
    }

    @Test
    @DisplayName("C78: what is settled is not changed; said as it is, it is the same")
    void leavesWhatIsSettled() {
        desk.finish(desk.add("C1", 30));
        var file = desk.received(HEADERS, "C1,Task C1,TRA,bai,29,2,").weighed();
        assertThat(file.causes(2)).containsExactly("task.settled [C1]");

        assertThat(desk.received(HEADERS, "C1,Task C1,TRA,bai,30,2,").weighed().totals().same()).isEqualTo(1);
    }

    @Test
    @DisplayName("only the secretariat brings in task lists")
    void isTheSecretariats() {
        Product.signIn("bai", Set.of(Roles.GROUP_STAFF));
        assertThatThrownBy(() -> desk.received(HEADERS, "C1,a,TRA,,9,1,")).hasMessageContaining("general.not-authorized");
    }
}

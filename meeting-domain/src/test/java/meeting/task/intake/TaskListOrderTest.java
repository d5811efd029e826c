package meeting.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import meeting.kernel.intake.RowState;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a task list says of who waits for whom. */
class TaskListOrderTest {
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

    @Test
    @DisplayName("C76: who waits for a new task that is refused is refused too, and so on; a task that is there already can be waited for, with a word")
    void tellsWhoDepends() {
        desk.add("C1", 30);
        var file = desk.received(HEADERS, "C1,Task C1,NO,bai,30,2,", "N1,a,NO,,9,1,", "N2,b,TRA,,8,1,N1、C1", "N3,c,TRA,,7,1,N2", "N4,d,TRA,,6,1,C1",
            "N5,e,TRA,,6,1,N4;X9").weighed();

        assertThat(file.causes(4)).containsExactly("DEPENDS_ON intake.waits-for-refused [N1, 3]");
        assertThat(file.causes(5)).containsExactly("DEPENDS_ON intake.waits-for-refused [N2, 4]");
        assertThat(file.row(6).state()).isEqualTo(RowState.NEW);
        assertThat(file.causes(6)).containsExactly("DEPENDS_ON intake.waited-for-refused [C1, 2]");
        assertThat(file.causes(7)).containsExactly("DEPENDS_ON intake.waits-for-unknown [X9]");
    }

    @Test
    @DisplayName("C77: no circle comes in, neither within the file nor through the countdown, nor when a refusal brings back what a task waited for;"
        + " it is shown")
    void showsCircles() {
        var first = desk.add("C1", 30);
        var second = desk.add("C2", 20, first);
        desk.add("C3", 10, second);
        var within = desk.received(HEADERS, "N1,a,TRA,,9,1,N2", "N2,b,TRA,,9,1,N1", "N3,c,TRA,,9,1,N3", "N4,d,TRA,,9,1,N1", "N5,e,TRA,,9,1,").weighed();
        assertThat(within.causes(2)).containsExactly("DEPENDS_ON intake.circle [N1 → N2 → N1]");
        assertThat(within.causes(3)).containsExactly("DEPENDS_ON intake.circle [N2 → N1 → N2]");
        assertThat(within.causes(4)).containsExactly("DEPENDS_ON intake.circle [N3 → N3]");
        assertThat(within.causes(5)).containsExactly("DEPENDS_ON intake.waits-for-refused [N1, 2]");
        assertThat(within.totals().added()).isEqualTo(1);

        var through = desk.received(HEADERS, "C1,Task C1,TRA,bai,30,2,C3").weighed();
        assertThat(through.causes(2)).containsExactly("DEPENDS_ON intake.circle [C1 → C3 → C2 → C1]");

        var brought = desk.received(HEADERS, "C2,Task C2,NO,bai,20,2,-", "C1,Task C1,TRA,bai,30,2,C2").weighed();
        assertThat(brought.causes(3)).containsExactly("DEPENDS_ON intake.circle [C1 → C2 → C1]");
    }
}

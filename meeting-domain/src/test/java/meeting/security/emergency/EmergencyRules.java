package meeting.security.emergency;

import static meeting.security.Doors.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import meeting.attendance.Attendance;
import meeting.attendance.LedgerQuery;
import meeting.attendance.Reason;
import meeting.attendance.SignInMethod;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;
import meeting.security.Doors;
import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class EmergencyRules {
    private Doors doors;
    private EmergencyLists lists;
    private PersonId li;
    private PersonId wang;
    private PersonId zhao;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        doors = new Doors(product());
        lists = product().get(EmergencyLists.class);
        zhao = doors.delegate("赵一", doors.riverside);
        li = doors.delegate("李娜", doors.riverside);
        wang = doors.delegate("王小明", doors.riverside);
        doors.delegate("周丽华", doors.oldTown);
        doors.delegate("独行", null);
    }

    @Test
    @DisplayName("SC19: by delegation in the order of names, those of none last, with their codes and a control total")
    void isDrawn() {
        var list = lists.list(draw());

        assertThat(list.number()).isEqualTo(1);
        assertThat(list.people()).isEqualTo(5);
        assertThat(list.sections()).extracting(SectionView::people).containsExactly(3, 1, 1);
        assertThat(list.sections().get(0).delegation().en()).isEqualTo("Delegation 1");
        assertThat(list.sections().get(2).delegation()).isNull();
        assertThat(lists.people(list.id(), 1)).extracting(ListedPerson::fullName).containsExactly("李娜", "王小明", "赵一");
        assertThat(lists.people(list.id(), null)).extracting(ListedPerson::section).containsExactly(1, 1, 1, 2, 3);
        assertThat(lists.people(list.id(), 1).get(0).code()).isEqualTo(doors.codeOf(li));
    }

    @Test
    @DisplayName("SC19: a drawn list does not change: who is enrolled or withdraws afterwards moves no number; the next list has them")
    void staysAsItWasPrinted() {
        var printed = draw();
        doors.delegate("包青", doors.riverside);
        Doors.secretariat();
        product().get(Roster.class).withdraw(wang, "resigned");
        Doors.guard();

        assertThat(lists.people(printed, 1)).extracting(ListedPerson::fullName).containsExactly("李娜", "王小明", "赵一");
        assertThat(lists.people(draw(), 1)).extracting(ListedPerson::fullName).containsExactly("包青", "李娜", "赵一");
        assertThat(lists.lists(doors.sitting)).extracting(EmergencyListView::number).containsExactly(2, 1);
    }

    @Test
    @DisplayName("SC20: the sheet's own count must agree, else nothing is kept")
    void mustAgree() {
        var list = draw();

        assertThatThrownBy(() -> lists.enter(list, 1, entry("1-2", 3))).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo("counted");
                assertThat(fault.arguments()).isEqualTo(List.of(3, 2));
            }));
        var later = new SheetEntry("1", null, HALF_PAST_EIGHT.plusSeconds(1), " ");
        assertThatThrownBy(() -> lists.enter(list, 1, later)).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("counted", "at", "reason"));
        assertThatThrownBy(() -> lists.enter(list, 4, entry("1", 1))).isInstanceOf(NotFound.class);
        assertThat(present()).isEmpty();
        assertThat(lists.list(list).entered()).isZero();
    }

    @Test
    @DisplayName("SC21: ticks become entries by hand at the sheet's time, with its reason; entering the section twice changes nothing")
    void entersOnce() {
        var list = draw();
        doors.scan(doors.codeOf(li), "Gate A");
        Doors.later(HALF_PAST_EIGHT, 3600);

        assertThat(lists.enter(list, 1, entry("1-2", 2))).isEqualTo(new SheetResult(2, 1, 1, List.of()));
        assertThat(present()).containsExactlyInAnyOrder(li, wang);
        var lines = product().get(Attendance.class).log(new LedgerQuery(doors.sitting, null, null, 0, 100)).rows();
        assertThat(lines).hasSize(2).filteredOn(line -> line.method() == SignInMethod.MANUAL).singleElement().satisfies(line -> {
            assertThat(line.scannedAt()).isEqualTo(HALF_PAST_EIGHT);
            assertThat(line.note()).isEqualTo("the network was down");
            assertThat(line.late()).isTrue();
        });
        assertThat(lists.enter(list, 1, entry("1, 2", 2))).isEqualTo(new SheetResult(2, 0, 2, List.of()));
        assertThat(product().get(Attendance.class).log(new LedgerQuery(doors.sitting, null, null, 0, 100)).total()).isEqualTo(2);
        assertThat(lists.list(list).sections().get(0)).satisfies(section -> {
            assertThat(section.ticked()).isEqualTo(2);
            assertThat(section.enteredBy()).isEqualTo(Guardroom.WU);
        });
    }

    @Test
    @DisplayName("SC21: who may not be admitted is told by name and reason, and the rest is kept; the totals add up")
    void tellsWhoIsRefused() {
        var list = draw();
        Doors.secretariat();
        product().get(Roster.class).suspend(zhao, "in custody");
        Doors.guard();

        assertThat(lists.enter(list, 1, entry("1-3", 3)))
            .isEqualTo(new SheetResult(3, 2, 0, List.of(new SheetResult.Refused(3, "赵一", Reason.SUSPENDED))));
        assertThat(present()).containsExactlyInAnyOrder(li, wang);
    }

    private EmergencyListId draw() {
        return lists.draw(doors.sitting, NameOrder.PINYIN);
    }

    private Set<PersonId> present() {
        return product().get(Attendance.class).present(doors.sitting, List.of(li, wang, zhao));
    }

    private static SheetEntry entry(String numbers, int counted) {
        return new SheetEntry(numbers, counted, HALF_PAST_EIGHT, "the network was down");
    }
}

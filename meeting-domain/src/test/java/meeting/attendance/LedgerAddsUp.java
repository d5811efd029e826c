package meeting.attendance;

import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import meeting.attendance.door.Plenary;
import meeting.attendance.door.Undo;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonFixture;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens at the doors and on the roster, the numbers add up and say what a list on paper would. */
abstract class LedgerAddsUp {
    private static final int STEPS = 150;
    private final Set<PersonId> counted = new HashSet<>();
    private final Set<PersonId> barred = new HashSet<>();
    private final Set<PersonId> in = new HashSet<>();

    abstract Product product();

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("A8: after any run of scans, undos, entries, withdrawals and reinstatements expected = present + on leave + absent")
    @ValueSource(longs = {347, 158, 232})
    void addsUp(long seed) {
        var random = new Random(seed);
        var plenary = new Plenary(product());
        var everybody = new ArrayList<PersonId>();
        for (var i = 0; i < 12; i++) everybody.add(newcomer(plenary, random, i));

        for (var step = 1; step <= STEPS; step++) {
            somethingHappens(plenary, random, everybody.get(random.nextInt(everybody.size())));
            if (step % 10 == 0) compare(plenary, step);
        }
    }

    private PersonId newcomer(Plenary plenary, Random random, int number) {
        var delegation = random.nextInt(5) == 0 ? null : random.nextBoolean() ? plenary.riverside : plenary.oldTown;
        var category = random.nextInt(3) == 0 ? AttendeeCategory.NON_VOTING : AttendeeCategory.DELEGATE;
        var person = plenary.enrol(PersonFixture.aPerson(category, "代表" + number, delegation));
        if (category == AttendeeCategory.DELEGATE) counted.add(person);
        return person;
    }

    private void somethingHappens(Plenary plenary, Random random, PersonId person) {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> {
                if (plenary.scan(person).verdict() == Verdict.ADMITTED) in.add(person);
            }
            case 3 -> {
                if (plenary.enter(person, "no badge").verdict() == Verdict.ADMITTED) in.add(person);
            }
            case 4 -> {
                if (in.contains(person) && !barred.contains(person)) {
                    plenary.signIns().undo(new Undo(plenary.scan(person).earlier().id(), GATE, "wrong person", null));
                    in.remove(person);
                }
            }
            default -> {
                Plenary.asSecretariat();
                if (barred.remove(person)) product().get(Roster.class).reinstate(person, "back again");
                else if (barred.add(person)) product().get(Roster.class).withdraw(person, "resigned");
                Plenary.asGuard();
            }
        }
    }

    private void compare(Plenary plenary, int step) {
        Product.setClock(HALF_PAST_EIGHT.plusSeconds(step));
        var live = plenary.attendance().live(plenary.sitting);
        var expected = counted.stream().filter(person -> !barred.contains(person)).toList();
        var present = in.stream().filter(person -> !barred.contains(person)).toList();
        var presentCounted = (int) present.stream().filter(counted::contains).count();

        assertThat(live.total()).isEqualTo(new Tally(expected.size(), presentCounted, 0, expected.size() - presentCounted));
        assertThat(live.delegations().stream().map(LiveAttendance.OfDelegation::tally).reduce(Tally.of(0, 0, 0), Tally::plus)).isEqualTo(live.total());
        assertThat(live.outside()).isEqualTo(present.size() - presentCounted);
        assertThat(live.arrivals().stream().mapToInt(LiveAttendance.Arrivals::persons).sum()).isEqualTo(present.size()).isEqualTo(live.doors().persons());
        assertThat(plenary.attendance().missing(new MissingQuery(plenary.sitting, null, NameOrder.XINGSHI, 0, 100)).total())
            .isEqualTo(live.total().absent());
        assertThat(plenary.attendance().present(plenary.sitting, List.copyOf(in))).isEqualTo(in);
    }
}

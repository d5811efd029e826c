package meeting.attendance;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenaryAt;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.door.Plenary;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What those who watch are told, on every database. */
abstract class AttendanceRules {
    private Plenary plenary;
    private PersonId zhou;
    private PersonId li;
    private PersonId wang;
    private PersonId guest;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        plenary = new Plenary(product());
        zhou = plenary.delegate("周丽华", plenary.oldTown);
        li = plenary.delegate("李娜", plenary.riverside);
        wang = plenary.delegate("王小明", plenary.riverside);
        guest = plenary.guest("Ana Ruiz", plenary.riverside);
    }

    @Test
    @DisplayName("A8: expected, present and absent by delegation, most absent first; guests apart; persons and scans apart")
    void counts() {
        plenary.scan(zhou);
        plenary.scan(zhou);
        plenary.scan(guest);
        plenary.scan("no code", null);
        var live = plenary.attendance().live(plenary.sitting);

        assertThat(live.total()).isEqualTo(new Tally(3, 1, 0, 2));
        assertThat(live.outside()).isEqualTo(1);
        assertThat(live.delegations()).extracting(LiveAttendance.OfDelegation::delegation).containsExactly(plenary.riverside, plenary.oldTown);
        assertThat(live.delegations().get(0)).satisfies(riverside -> {
            assertThat(riverside.tally()).isEqualTo(new Tally(2, 0, 0, 2));
            assertThat(riverside.outside()).isEqualTo(1);
            assertThat(riverside.name().es()).isEqualTo("Delegación 1");
            assertThat(riverside.liaison()).isEqualTo("Zhou Lan");
        });
        assertThat(live.doors()).isEqualTo(new LiveAttendance.Doors(2, 4, 1));
        assertThat(live.arrivals()).containsExactly(new LiveAttendance.Arrivals(HALF_PAST_EIGHT, 2));
        assertThat(live.latest()).extracting(row -> row.person().id()).containsExactlyInAnyOrder(zhou, guest);
        assertThat(live.refusals()).extracting(LedgerRow::rawCode).containsExactly("no code");
    }

    @Test
    @DisplayName("A8: who withdraws leaves the denominator, present or not; who belongs to no delegation counts all the same")
    void followsTheRoster() {
        var alone = plenary.delegate("独行", null);
        plenary.scan(zhou);
        plenary.scan(alone);
        Plenary.asSecretariat();
        product().get(Roster.class).withdraw(zhou, "resigned");
        product().get(Roster.class).suspend(li, "in custody");
        var live = plenary.attendance().live(plenary.sitting);

        assertThat(live.total()).isEqualTo(new Tally(3, 1, 0, 2));
        assertThat(live.delegations()).filteredOn(row -> row.delegation() == null).singleElement()
            .satisfies(row -> assertThat(row.tally()).isEqualTo(new Tally(1, 1, 0, 0)));
    }

    @Test
    @DisplayName("A9: two thirds of three are two; the number still missing shrinks to nothing and guests do not help")
    void tellsTheQuorum() {
        plenary.scan(guest);
        assertThat(plenary.attendance().live(plenary.sitting).quorum()).isEqualTo(new LiveAttendance.Quorum(2, 2));
        plenary.scan(zhou);
        plenary.scan(li);
        later();

        assertThat(plenary.attendance().live(plenary.sitting).quorum()).isEqualTo(new LiveAttendance.Quorum(2, 0));
    }

    @Test
    @DisplayName("the count is at most a second old, and one second's watchers share it")
    void countsOnceASecond() {
        var first = plenary.attendance().live(plenary.sitting);
        plenary.scan(zhou);
        assertThat(plenary.attendance().live(plenary.sitting)).isSameAs(first);
        later();

        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isEqualTo(1);
    }

    @Test
    @DisplayName("the missing are listed by name, page by page, with phone and unit; who signs in or is a guest is not missing")
    void listsTheMissing() {
        assertThat(missing(null)).containsExactly(li, wang, zhou);
        assertThat(missing(plenary.riverside)).containsExactly(li, wang);
        plenary.scan(li);

        assertThat(missing(plenary.riverside)).containsExactly(wang);
        var page = plenary.attendance().missing(new MissingQuery(plenary.sitting, null, NameOrder.PINYIN, 1, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(row -> row.person().id()).containsExactly(zhou);
        assertThat(plenary.attendance().present(plenary.sitting, List.of(li, wang))).containsExactly(li);
    }

    @Test
    @DisplayName("A10: staff of a delegation see theirs only: no other delegation, person, scan or quorum")
    void confines() {
        plenary.scan(zhou);
        plenary.scan(li);
        plenary.scan("no code", null);
        Product.signIn("ma", Set.of(Roles.DELEGATION_STAFF), plenary.riverside.value());
        var live = plenary.attendance().live(plenary.sitting);

        assertThat(live.total()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(live.delegations()).extracting(LiveAttendance.OfDelegation::delegation).containsExactly(plenary.riverside);
        assertThat(live.quorum()).isNull();
        assertThat(live.doors()).isEqualTo(new LiveAttendance.Doors(1, 1, 0));
        assertThat(live.arrivals()).containsExactly(new LiveAttendance.Arrivals(HALF_PAST_EIGHT, 1));
        assertThat(live.latest()).extracting(row -> row.person().id()).containsExactly(li);
        assertThat(live.refusals()).isEmpty();
        assertThat(missing(null)).containsExactly(wang);
        assertThatThrownBy(() -> missing(plenary.oldTown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> missing(new DelegationId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("A10: staff of no delegation see nothing; leadership sees numbers, no names")
    void tellsLeadershipNumbersOnly() {
        plenary.scan(zhou);
        Product.signIn("nobody", Set.of(Roles.DELEGATION_STAFF));
        assertThat(plenary.attendance().live(plenary.sitting).total()).isEqualTo(new Tally(0, 0, 0, 0));
        assertThat(missing(null)).isEmpty();
        Product.signIn("he", Set.of(Roles.LEADERSHIP));

        assertThat(plenary.attendance().live(plenary.sitting)).satisfies(live -> {
            assertThat(live.total().present()).isEqualTo(1);
            assertThat(live.quorum()).isNotNull();
            assertThat(live.latest()).isEmpty();
        });
        assertThatThrownBy(() -> missing(null)).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> plenary.attendance().live(SittingId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("each sitting has its own attendance; arrivals follow the time of the scan, an undone one is none")
    void keepsSittingsApart() {
        plenary.scanAt(HALF_PAST_EIGHT.minusSeconds(125), zhou);
        plenary.undo(plenary.scan(li), GATE, null);
        Plenary.asSecretariat();
        var afternoon = product().get(Scheduling.class).create(plenary.congress, aPlenaryAt(NINE_O_CLOCK.plusSeconds(6 * 3600)));

        assertThat(plenary.attendance().live(afternoon).total()).isEqualTo(new Tally(3, 0, 0, 3));
        assertThat(plenary.attendance().live(plenary.sitting).arrivals())
            .containsExactly(new LiveAttendance.Arrivals(Instant.parse("2027-01-11T00:27:00Z"), 1));
        assertThat(plenary.attendance().live(plenary.sitting).latest()).extracting(row -> row.person().id()).contains(zhou);
    }

    private List<PersonId> missing(DelegationId delegation) {
        return plenary.attendance().missing(new MissingQuery(plenary.sitting, delegation, NameOrder.PINYIN, 0, 100)).rows().stream()
            .map(row -> row.person().id()).toList();
    }

    private static void later() {
        Product.setClock(HALF_PAST_EIGHT.plus(LiveBoards.FRESH));
    }
}

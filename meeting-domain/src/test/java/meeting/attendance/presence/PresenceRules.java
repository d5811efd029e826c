package meeting.attendance.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.SessionFixture;
import meeting.attendance.Way;
import meeting.attendance.presence.PresenceCount.InZone;
import meeting.delegation.Roster;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is where, on every database. */
abstract class PresenceRules {
    private static final int STEPS = 160;
    private Walkers walkers;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        walkers = new Walkers(product());
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("PR8, PR10: after any walk through zones and gates inside of all zones + outside = signed in ≤ people, each person in one place")
    @ValueSource(longs = {211, 386, 974})
    void neverCountsMoreThanThereAre(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 12; i++) walkers.enrol("代表" + (char) ('A' + i));

        for (var step = 1; step <= STEPS; step++) {
            walkers.somethingHappens(random);
            if (step % 8 == 0) walkers.compare();
        }
        walkers.afterTheEnd();
        walkers.compare();
    }

    @Test
    @DisplayName("PR8, PR9: out for a while is told with gate and moment; back is inside again; at the end of the sitting who is out has left")
    void outBackAndGone() {
        var zhou = walkers.enrol("周丽华");
        var li = walkers.enrol("李娜");
        walkers.scan(zhou, "Z2", Way.IN);
        walkers.scan(li, "Z7", Way.IN);
        var wentOut = walkers.later(60);
        walkers.scan(li, "Z7", Way.OUT);
        assertThat(walkers.count()).satisfies(count -> {
            assertThat(count.zones()).containsExactly(new InZone("Z2", 1, 0), new InZone("Z7", 0, 1));
            assertThat(count.out()).isEqualTo(1);
            assertThat(count.left()).isZero();
        });
        assertThat(walkers.people(Whereabouts.OUT, null)).singleElement().satisfies(row -> {
            assertThat(row.person().id()).isEqualTo(li);
            assertThat(row.since()).isEqualTo(wentOut);
            assertThat(row.gate()).isEqualTo("Gate Z7");
        });
        assertThat(walkers.people(Whereabouts.LEFT, null)).isEmpty();
        walkers.afterTheEnd();
        assertThat(walkers.count().left()).isEqualTo(1);
        assertThat(walkers.people(Whereabouts.LEFT, null)).extracting(PresentPerson::where).containsExactly(Whereabouts.LEFT);
        assertThat(walkers.people(Whereabouts.OUT, null)).isEmpty();
        walkers.scan(li, null, Way.IN);

        assertThat(walkers.people(Whereabouts.INSIDE, PresenceQuery.NO_ZONE)).extracting(row -> row.person().id()).containsExactly(li);
        assertThat(walkers.people(Whereabouts.INSIDE, "Z2")).extracting(row -> row.person().id()).containsExactly(zhou);
        assertThat(walkers.people(Whereabouts.INSIDE, "no zone at all")).isEmpty();
        assertThat(walkers.count().left()).isZero();
    }

    @Test
    @DisplayName("PR9, PR10: who is withdrawn while inside is still inside; who never came is not on the roster any more; a cancelled sitting is over")
    void countsWhoIsInTheBuilding() {
        var zhou = walkers.enrol("周丽华");
        var li = walkers.enrol("李娜");
        walkers.scan(zhou, "Z2", Way.IN);
        SessionFixture.asSecretariat();
        product().get(Roster.class).withdraw(zhou, "resigned");
        product().get(Roster.class).withdraw(li, "resigned");
        assertThat(walkers.count()).satisfies(count -> {
            assertThat(count.inside()).isEqualTo(1);
            assertThat(count.people()).isEqualTo(1);
            assertThat(count.over()).isFalse();
        });
        walkers.scan(zhou, "Z2", Way.OUT);
        SessionFixture.asSecretariat();
        product().get(Scheduling.class).cancel(walkers.sitting(), 0, "power failure");

        assertThat(walkers.count().left()).isEqualTo(1);
    }

    @Test
    @DisplayName("PR8, PR10: guests are counted and named where they are, like anybody; gates without a zone stand last;"
        + " who is here is not at the next sitting")
    void countsGuestsToo() {
        var guest = walkers.guest("Ana Ruiz");
        var zhou = walkers.enrol("周丽华");
        walkers.scan(guest, null, Way.IN);
        walkers.scan(zhou, "Z7", Way.IN);

        assertThat(walkers.count().zones()).containsExactly(new InZone("Z7", 1, 0), new InZone(null, 1, 0));
        assertThat(walkers.people(Whereabouts.INSIDE, PresenceQuery.NO_ZONE)).extracting(row -> row.person().id()).containsExactly(guest);
        assertThat(product().get(Presence.class).count(walkers.nextSitting())).satisfies(next -> {
            assertThat(next.signedIn()).isZero();
            assertThat(next.people()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("PR8: since when somebody is inside says the moment of the scan, not that of its arrival at the server")
    void sinceTheScan() {
        var zhou = walkers.enrol("周丽华");
        var read = walkers.scanLate(zhou, 45);

        assertThat(walkers.people(Whereabouts.INSIDE, null)).extracting(PresentPerson::since).containsExactly(read);
    }

    @Test
    @DisplayName("PR11: leadership is told numbers, no names, the secretariat both; a sitting that is not there has neither")
    void namesAreForTheFew() {
        SessionFixture.asLeadership();
        assertThat(product().get(Presence.class).count(walkers.sitting()).signedIn()).isZero();
        var everybody = new PresenceQuery(walkers.sitting(), null, null, NameOrder.PINYIN, 0, 1);
        assertThatThrownBy(() -> product().get(Presence.class).people(everybody)).isInstanceOf(NotAuthorized.class);
        SessionFixture.asSecretariat();
        assertThat(product().get(Presence.class).people(everybody).total()).isZero();
        assertThatThrownBy(() -> product().get(Presence.class).count(new SittingId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
        SessionFixture.asStaffOf(walkers.delegation());

        assertThatThrownBy(() -> product().get(Presence.class).count(walkers.sitting())).isInstanceOf(NotAuthorized.class);
    }
}

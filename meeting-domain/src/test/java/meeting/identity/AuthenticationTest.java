package meeting.identity;

import static meeting.identity.AccountFixture.PASSWORD;
import static meeting.identity.AccountFixture.anAccount;
import static meeting.identity.AccountFixture.staffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import meeting.identity.attempt.SignInMustWait;
import meeting.kernel.Actor;
import meeting.kernel.DomainException;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthenticationTest {
    private static final Instant MORNING = Instant.parse("2027-01-11T00:30:00Z");
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private Authentication authentication;
    private AccountAdministration administration;

    @BeforeEach
    void find() {
        authentication = product.get(Authentication.class);
        administration = product.get(AccountAdministration.class);
        Product.setClock(MORNING);
    }

    @AfterEach
    void signOut() {
        Product.signOut();
    }

    @Test
    @DisplayName("who proves the password acts with the roles and delegations given here")
    void admits() {
        var delegation = UUID.randomUUID();
        anAccount(product, "mariana", staffOf(delegation));
        Product.signOut();

        var admission = authentication.check("  MARIANA ", PASSWORD);

        assertThat(authentication.person(admission, "10.2.3.4")).get().extracting(SignedInPerson::actor)
            .isEqualTo(new Actor("mariana", "Mariana Quispe", Set.of(Roles.DELEGATION_STAFF), Set.of(delegation), "10.2.3.4"));
    }

    @Test
    @DisplayName("a wrong password, an unknown name, an inactive account and nothing at all are refused alike")
    void refusesAlike() {
        anAccount(product, "admin", Roles.ADMINISTRATOR);
        var inactive = anAccount(product, "gone", Roles.SECURITY);
        administration.deactivate(inactive);
        anAccount(product, "wei", Roles.SECURITY);

        for (var typed : new String[][] {{"wei", "harbour lantern 28"}, {"nobody", PASSWORD}, {"gone", PASSWORD}, {"wei", ""}, {"", ""}}) {
            assertThatThrownBy(() -> authentication.check(typed[0], typed[1])).isInstanceOf(SignInRefused.class);
        }
    }

    @Test
    @DisplayName("I2: the fifth failure makes the name wait, each further one doubles it, and waiting is not counted; unknown names wait alike")
    void waitsLonger() {
        for (var name : new String[] {"jiang", "not-an-account"}) {
            anAccount(product, "x" + name, Roles.SECURITY);
            fail(name, 5);

            assertMustWait(name, 1);
            Product.setClock(MORNING.plusSeconds(31));
            fail(name, 1);
            Product.setClock(MORNING.plusSeconds(31 + 59));
            assertMustWait(name, 1);
            Product.setClock(MORNING.plusSeconds(31 + 60));
            fail(name, 1);
            assertMustWait(name, 2);
            Product.setClock(MORNING);
        }
    }

    @Test
    @DisplayName("I2: a good password while the name waits is not looked at; after the wait it is, and the count starts afresh")
    void startsAfresh() {
        anAccount(product, "rosa", Roles.LEADERSHIP);
        fail("rosa", 5);
        assertThatThrownBy(() -> authentication.check("rosa", PASSWORD)).isInstanceOf(SignInMustWait.class);
        Product.setClock(MORNING.plus(Duration.ofSeconds(30)));

        authentication.check("rosa", PASSWORD);

        fail("rosa", 4);
        assertThat(authentication.check("rosa", PASSWORD).username()).isEqualTo("rosa");
    }

    @Test
    @DisplayName("I2: an administrator lets a waiting name be tried at once")
    void releases() {
        var account = anAccount(product, "pilar", Roles.SECRETARIAT);
        fail("pilar", 5);
        assertThat(administration.account(account).waitsUntil()).isEqualTo(MORNING.plusSeconds(30));

        administration.release(account);

        assertThat(authentication.check("pilar", PASSWORD).username()).isEqualTo("pilar");
    }

    @Test
    @DisplayName("I2: of twelve guesses at once no more than five are looked at")
    void countsGuessesMadeAtOnce() throws Exception {
        var outcomes = new ConcurrentLinkedQueue<Class<?>>();
        Callable<Void> guess = () -> {
            assertThatThrownBy(() -> authentication.check("target", "a wrong guess 12"))
                .isInstanceOfSatisfying(DomainException.class, refused -> outcomes.add(refused.getClass()));
            return null;
        };
        var pool = Executors.newFixedThreadPool(12);
        try {
            for (var done : pool.invokeAll(IntStream.range(0, 12).mapToObj(number -> guess).toList())) done.get();
        } finally {
            pool.shutdownNow();
        }

        assertThat(outcomes).filteredOn(SignInRefused.class::equals).hasSize(5);
        assertThat(outcomes).filteredOn(SignInMustWait.class::equals).hasSize(7);
    }

    @Test
    @DisplayName("I3: with a password somebody else has seen a person acts without any role")
    void nothingBeforeAnOwnPassword() {
        var account = anAccount(product, "teng", Roles.SECRETARIAT);
        var given = administration.resetPassword(account);

        var person = authentication.person(authentication.check("teng", given.password()), "").orElseThrow();

        assertThat(person.mustChangePassword()).isTrue();
        assertThat(person.actor().roles()).isEmpty();
    }

    @Test
    @DisplayName("I8: a role taken away, a reset password and a deactivation hold from the next request on")
    void holdsAtOnce() {
        anAccount(product, "chief", Roles.ADMINISTRATOR);
        var account = anAccount(product, "ines", Roles.SECRETARIAT, Roles.SECURITY);
        var admission = authentication.check("ines", PASSWORD);
        administration.edit(account, administration.account(account).version(), AccountFixture.details(Roles.SECURITY));
        assertThat(authentication.person(admission, "").orElseThrow().actor().roles()).containsExactly(Roles.SECURITY);

        administration.resetPassword(account);
        assertThat(authentication.person(admission, "")).isEmpty();

        var other = anAccount(product, "ramiro", Roles.SECURITY);
        var its = authentication.check("ramiro", PASSWORD);
        administration.deactivate(other);
        assertThat(authentication.person(its, "")).isEmpty();
    }

    private void fail(String name, int times) {
        for (var time = 0; time < times; time++) {
            assertThatThrownBy(() -> authentication.check(name, "no, not this one")).isInstanceOf(SignInRefused.class);
        }
    }

    private void assertMustWait(String name, long minutes) {
        assertThatThrownBy(() -> authentication.check(name, PASSWORD))
            .isInstanceOfSatisfying(SignInMustWait.class, wait -> assertThat(wait.arguments()).containsExactly(minutes));
    }
}

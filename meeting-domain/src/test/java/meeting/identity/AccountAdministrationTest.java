package meeting.identity;

import static meeting.identity.AccountFixture.anAccount;
import static meeting.identity.AccountFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import meeting.identity.directory.DirectoryPerson;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountAdministrationTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private AccountAdministration administration;

    @BeforeEach
    void startWithoutAccounts() throws Exception {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("truncate account, account_role, account_directory_role, account_delegation, account_sign_in");
        }
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        administration = product.get(AccountAdministration.class);
    }

    @Test
    @DisplayName("an account is read as it was laid down, found by any part of its names")
    void opens() {
        var id = administration.open(" Lin.Ailing ", details(Roles.SECRETARIAT, Roles.SECURITY)).account();
        administration.open("other", new AccountDetails("100% Zhào_", Set.of(), Set.of()));

        var view = administration.account(id);

        assertThat(view.username()).isEqualTo("lin.ailing");
        assertThat(view.details()).isEqualTo(details(Roles.SECRETARIAT, Roles.SECURITY));
        assertThat(view.mustChangePassword()).isTrue();
        assertThat(administration.accounts("AILING", 0, 10).rows()).containsExactly(view);
        assertThat(names("100% z", 0, 10)).containsExactly("other");
        assertThat(names("%l", 0, 10)).isEmpty();
        assertThat(names("", 0, 10)).containsExactly("lin.ailing", "other");
        assertThat(names("", 1, 10)).containsExactly("other");
        assertThat(administration.accounts("", 0, 1)).satisfies(page -> {
            assertThat(page.rows()).hasSize(1);
            assertThat(page.total()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("I1: the last active administrator is neither demoted nor deactivated; another one's role in the directory does not count")
    void keepsTheLastAdministrator() {
        var last = anAccount(product, "last", Roles.ADMINISTRATOR, Roles.SECRETARIAT);
        var inactive = anAccount(product, "inactive", Roles.ADMINISTRATOR);
        administration.deactivate(inactive);
        Product.inTransaction(() -> product.get(Admissions.class).admit(new DirectoryPerson("ldap", "L", Set.of(Roles.ADMINISTRATOR))));

        assertThatThrownBy(() -> administration.deactivate(last)).isInstanceOf(LastAdministrator.class);
        var version = administration.account(last).version();
        assertThatThrownBy(() -> administration.edit(last, version, details(Roles.SECRETARIAT))).isInstanceOf(LastAdministrator.class);
        assertThat(administration.account(last)).satisfies(kept -> {
            assertThat(kept.active()).isTrue();
            assertThat(kept.details().roles()).contains(Roles.ADMINISTRATOR);
        });

        administration.reactivate(inactive);
        administration.deactivate(last);
        assertThat(administration.account(last).active()).isFalse();
    }

    @Test
    @DisplayName("I1: of two administrators demoted by two people at the same moment one remains")
    void keepsOneOfTwo() throws Exception {
        for (var round = 0; round < 5; round++) {
            var pair = List.of(anAccount(product, "a" + round, Roles.ADMINISTRATOR), anAccount(product, "b" + round, Roles.ADMINISTRATOR));
            var barrier = new CyclicBarrier(2);
            var refused = new ArrayList<Throwable>();
            var pool = Executors.newFixedThreadPool(2);
            var demotions = pair.stream().<Callable<Void>>map(account -> () -> {
                var version = administration.account(account).version();
                barrier.await();
                administration.edit(account, version, details(Roles.SECRETARIAT));
                return null;
            }).toList();
            for (var demotion : pool.invokeAll(demotions)) {
                try {
                    demotion.get();
                } catch (ExecutionException thrown) {
                    refused.add(thrown.getCause());
                }
            }
            pool.shutdown();

            assertThat(refused).singleElement().isInstanceOf(LastAdministrator.class);
            startWithoutAccounts();
        }
    }

    @Test
    @DisplayName("I7: a name that is taken, in whatever case, or cannot be a name is refused at its field")
    void refusesNames() {
        administration.open("lin", details());

        for (var name : List.of("LIN", "ｌｉｎ", "a", "", "system", "device:1", "two words", "x".repeat(65))) {
            assertThatThrownBy(() -> administration.open(name, details())).as(name).isInstanceOfSatisfying(InvalidInput.class,
                broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("username"));
        }
        assertThat(administration.open("林爱玲", details()).account()).isNotNull();
    }

    @Test
    @DisplayName("a role that no person can hold is refused")
    void refusesUnknownRoles() {
        assertThatThrownBy(() -> administration.open("gate", details(Roles.GATE_DEVICE))).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("of two edits of the same version the second is refused")
    void refusesAStaleEdit() {
        var id = anAccount(product, "lin", Roles.SECRETARIAT);
        anAccount(product, "admin", Roles.ADMINISTRATOR);
        var seen = administration.account(id).version();
        administration.edit(id, seen, details(Roles.SECURITY));

        assertThatThrownBy(() -> administration.edit(id, seen, details(Roles.LEADERSHIP))).isInstanceOf(SomeoneWasFaster.class);
        assertThat(administration.account(id).details().roles()).containsExactly(Roles.SECURITY);
    }

    @Test
    @DisplayName("nobody but an administrator reads or changes accounts")
    void namesItsRole() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT, Roles.LEADERSHIP, Roles.SECURITY, Roles.DELEGATION_STAFF, Roles.GATE_DEVICE));

        assertThatThrownBy(() -> administration.accounts("", 0, 1)).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> administration.open("x1", details())).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> administration.resetPassword(AccountId.next())).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("an unknown account is not found")
    void knowsOnlyItsOwn() {
        assertThatThrownBy(() -> administration.account(AccountId.next())).isInstanceOf(NotFound.class);
    }

    private List<String> names(String text, int first, int size) {
        return administration.accounts(text, first, size).rows().stream().map(AccountView::username).toList();
    }
}

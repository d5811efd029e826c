package meeting.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstAdministratorTest {
    private static final String CONFIGURED = "set at installation 7";
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeEach
    void startWithoutAccounts() throws Exception {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            for (var table : new String[] {"account_role", "account_directory_role", "account_delegation", "account_sign_in", "account"})
                statement.execute("delete from " + table);
        }
        Product.signOut();
    }

    @Test
    @DisplayName("I6: the configured administrator signs in and can do nothing but choose an own password (I3)")
    void comesFromConfiguration() {
        ensure("Root", CONFIGURED);

        var person = product.get(Authentication.class).person(product.get(Authentication.class).check("root", CONFIGURED), "").orElseThrow();
        assertThat(person.mustChangePassword()).isTrue();
        assertThat(person.actor().roles()).isEmpty();
        Product.signIn("root", Set.of());
        var own = product.get(OwnAccount.class).changePassword(CONFIGURED, "my own choice 88");
        assertThat(product.get(Authentication.class).person(own, "").orElseThrow().actor().roles()).containsExactly(Roles.ADMINISTRATOR);
    }

    @Test
    @DisplayName("I6: once an account exists the configuration changes nothing")
    void comesOnce() {
        ensure("root", CONFIGURED);

        ensure("second", "another pass phrase");
        ensure("root", "another pass phrase");

        Product.signIn("x", Set.of(Roles.ADMINISTRATOR));
        assertThat(product.get(AccountAdministration.class).accounts("", 0, 9).rows()).extracting(AccountView::username).containsExactly("root");
        assertThatThrownBy(() -> product.get(Authentication.class).check("root", "another pass phrase")).isInstanceOf(SignInRefused.class);
    }

    @Test
    @DisplayName("I6: nothing configured, nobody made; a weak password or an impossible name stops the start (I4, I7)")
    void neverWithAKnownPassword() {
        product.get(FirstAdministrator.class).ensure();
        assertThat(Product.inTransaction(() -> product.get(Accounts.class).none())).isTrue();

        assertThatThrownBy(() -> ensure("root", "root")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ensure("two words", CONFIGURED)).isInstanceOf(InvalidInput.class);
        assertThat(Product.inTransaction(() -> product.get(Accounts.class).none())).isTrue();
    }

    private static void ensure(String username, String password) {
        var configured = new FirstAdministrator(product.get(Accounts.class), product.get(Passwords.class), Optional.of(username), Optional.of(password));
        Product.inTransaction(() -> {
            configured.ensure();
            return null;
        });
    }
}

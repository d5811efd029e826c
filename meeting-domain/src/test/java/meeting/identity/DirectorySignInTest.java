package meeting.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import meeting.identity.attempt.Attempts;
import meeting.identity.directory.CityDirectory;
import meeting.identity.directory.DirectoryAway;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.extension.RegisterExtension;

/** I9: what the product makes of the directory's answer. */
class DirectorySignInTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static final String PASSWORD = "in the directory";
    @TempDir
    static Path folder;
    private CityDirectory city;
    private Authentication authentication;
    private AccountAdministration administration;

    @BeforeEach
    void withADirectory() throws Exception {
        city = new CityDirectory(folder);
        for (var name : List.of("wu", "gone", "chen", "own")) city.person(name, "Of The Directory", PASSWORD, CityDirectory.GUARDS);
        authentication = new Authentication(product.get(Attempts.class), product.get(Admissions.class), product.get(Passwords.class),
            city.client(), product.get(Accounts.class), product.get(AuditTrail.class));
        administration = product.get(AccountAdministration.class);
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        if (administration.accounts("admin", 0, 1).total() == 0) administration.open("admin", AccountFixture.details(Roles.ADMINISTRATOR));
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    @DisplayName("I9: the first sign-in makes the account; roles are those of the groups and those given here, followed at each sign-in")
    void makesTheAccount() throws Exception {
        authentication.check("Wu", PASSWORD);
        var view = administration.accounts("wu", 0, 1).rows().get(0);
        assertThat(view.source()).isEqualTo(AccountSource.DIRECTORY);
        administration.edit(view.id(), view.version(), new AccountDetails(view.details().displayName(), Set.of(Roles.LEADERSHIP), Set.of()));

        assertThat(roles("wu")).containsExactlyInAnyOrder(Roles.SECURITY, Roles.LEADERSHIP);

        city.move("wu", CityDirectory.CLERKS);
        assertThat(roles("wu")).containsExactlyInAnyOrder(Roles.SECRETARIAT, Roles.LEADERSHIP);
    }

    @Test
    @DisplayName("I9: an account deactivated here stays out, whatever the directory says; its password is not reset here")
    void staysOut() {
        authentication.check("gone", PASSWORD);
        var account = administration.accounts("gone", 0, 1).rows().get(0).id();
        assertThatThrownBy(() -> administration.resetPassword(account)).isInstanceOf(PasswordIsElsewhere.class);
        administration.deactivate(account);

        assertThatThrownBy(() -> authentication.check("gone", PASSWORD)).isInstanceOf(SignInRefused.class);
    }

    @Test
    @DisplayName("I9: while the directory is away local accounts work, the others are told so and not made to wait")
    void worksWithoutIt() throws Exception {
        AccountFixture.anAccount(product, "local", Roles.SECURITY);
        city.close();

        assertThat(authentication.check("local", AccountFixture.PASSWORD).username()).isEqualTo("local");
        for (var time = 0; time < 9; time++) assertThatThrownBy(() -> authentication.check("chen", PASSWORD)).isInstanceOf(DirectoryAway.class);
        withADirectory();
        assertThat(authentication.check("chen", PASSWORD).username()).isEqualTo("chen");
    }

    @Test
    @DisplayName("I9: a local account is never judged by the directory")
    void keepsLocalOnesApart() {
        AccountFixture.anAccount(product, "own", Roles.SECURITY);

        assertThatThrownBy(() -> authentication.check("own", PASSWORD)).isInstanceOf(SignInRefused.class);
    }

    private Set<String> roles(String username) {
        var admission = authentication.check(username, PASSWORD);
        return Product.inTransaction(() -> authentication.person(admission, "").orElseThrow().actor().roles());
    }
}

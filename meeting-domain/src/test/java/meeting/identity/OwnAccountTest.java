package meeting.identity;

import static meeting.identity.AccountFixture.PASSWORD;
import static meeting.identity.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import meeting.identity.attempt.SignInMustWait;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnAccountTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private OwnAccount own;
    private Authentication authentication;
    private String name;

    @BeforeEach
    void signIn(TestInfo test) {
        own = product.get(OwnAccount.class);
        authentication = product.get(Authentication.class);
        name = test.getTestMethod().orElseThrow().getName().toLowerCase();
        anAccount(product, name, Roles.SECRETARIAT);
        Product.signIn(name, Set.of());
    }

    @Test
    @DisplayName("I5: without the current password it is not changed; guesses at it count and wait like any other")
    void provesTheCurrentOne() {
        for (var guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> own.changePassword("wrong guess 123", "another lantern 31")).isInstanceOf(WrongPassword.class);
        }

        assertThatThrownBy(() -> own.changePassword(PASSWORD, "another lantern 31")).isInstanceOf(SignInMustWait.class);
    }

    @Test
    @DisplayName("I4: too short, too long, too uniform, the user name in it, or as before: refused at its field")
    void refusesWeakPasswords() {
        for (var weak : List.of("short 1 abc", "x".repeat(100) + "abcdefg".repeat(20), "aaaaaaaaaaaabc", "1 " + name.toUpperCase() + " 2", PASSWORD, "")) {
            assertThatThrownBy(() -> own.changePassword(PASSWORD, weak)).as(weak).isInstanceOfSatisfying(InvalidInput.class,
                broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsOnly("chosen"));
        }
    }

    @Test
    @DisplayName("I8: a changed password ends the other sessions and not this one; the old password is worth nothing")
    void endsOtherSessions() {
        var elsewhere = authentication.check(name, PASSWORD);

        var here = own.changePassword(PASSWORD, "another lantern 31");

        assertThat(authentication.person(elsewhere, "")).isEmpty();
        assertThat(authentication.person(here, "")).isPresent();
        assertThatThrownBy(() -> authentication.check(name, PASSWORD)).isInstanceOf(SignInRefused.class);
        assertThat(authentication.check(name, "another lantern 31")).isEqualTo(here);
    }

    @Test
    @DisplayName("full-width letters of an input method are the same password")
    void composesInput() {
        own.changePassword(PASSWORD, "ｆｕｌｌｗｉｄｔｈ１２３４");

        assertThat(authentication.check(name, "fullwidth1234").username()).isEqualTo(name);
    }

    @Test
    @DisplayName("the language is remembered; one the product does not speak is refused")
    void remembersTheLanguage() {
        own.speak("zh-CN");

        assertThat(own.view().language()).isEqualTo("zh-CN");
        assertThatThrownBy(() -> own.speak("fr")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("who is not signed in, or is a device, has no account")
    void devicesHaveNone() {
        Product.signIn("device:7", Set.of(Roles.GATE_DEVICE));
        assertThatThrownBy(() -> own.view()).isInstanceOf(NotFound.class);
        Product.signOut();
        assertThatThrownBy(() -> own.view()).isInstanceOf(NotFound.class);
    }
}

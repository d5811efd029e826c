package meeting.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    @DisplayName("a hash matches its password only, survives being written down, and is salted")
    void matches() {
        var hash = PasswordHash.of("harbour lantern 27", 999);
        var read = PasswordHash.parse(hash.encoded());

        assertThat(read.matches("harbour lantern 27")).isTrue();
        assertThat(read.matches("harbour lantern 28")).isFalse();
        assertThat(read.iterations()).isEqualTo(999);
        assertThat(PasswordHash.of("harbour lantern 27", 999).encoded()).isNotEqualTo(hash.encoded());
        assertThat(hash.toString()).doesNotContain(hash.encoded());
    }

    @Test
    @DisplayName("a hash of another scheme is not mistaken for one")
    void refusesOtherSchemes() {
        assertThatThrownBy(() -> PasswordHash.parse("md5$1$AA$AA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("production takes at least 210,000 iterations unless told otherwise")
    void isSlow() throws Exception {
        var parameter = Passwords.class.getDeclaredConstructor(int.class, int.class).getParameters()[0];

        assertThat(Integer.parseInt(parameter.getAnnotation(org.eclipse.microprofile.config.inject.ConfigProperty.class).defaultValue()))
            .isGreaterThanOrEqualTo(210_000);
    }

    @Test
    @DisplayName("one-time passwords differ and satisfy the product's own rules")
    void inventsPasswords() {
        var passwords = new Passwords(1, 12);
        var invented = Set.of(passwords.random(), passwords.random(), passwords.random());

        assertThat(invented).hasSize(3).allSatisfy(password -> passwords.check(password, "lin", "password"));
    }
}

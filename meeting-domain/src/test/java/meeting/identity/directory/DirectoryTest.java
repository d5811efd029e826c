package meeting.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meeting.kernel.authorization.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I9, against a directory in this process. */
class DirectoryTest {
    private static final String NOBODY_LISTENS = "ldap://127.0.0.1:1";
    @TempDir
    static Path folder;
    private static CityDirectory city;
    private static Directory plain;

    @BeforeAll
    static void start() throws Exception {
        city = new CityDirectory(folder);
        city.person("lin", "Lin Ailing 林爱玲", "a good pass phrase", CityDirectory.CLERKS, CityDirectory.GUARDS);
        city.person("o(dd*", "Odd", "another pass phrase", "cn=nothing");
        city.leaders("lin");
        plain = new Directory(city.settings(city.plain()));
    }

    @AfterAll
    static void stop() {
        city.close();
    }

    @Test
    @DisplayName("I9: a person who proves the password gets the roles of the groups, whatever the spelling of their names")
    void vouches() {
        assertThat(plain.authenticate("lin", "a good pass phrase"))
            .contains(new DirectoryPerson("lin", "Lin Ailing 林爱玲", Set.of(Roles.SECRETARIAT, Roles.SECURITY)));
    }

    @Test
    @DisplayName("I9: groups are searched where the directory does not list them at the person")
    void searchesGroups() {
        var searching = city.settings(List.of(city.plain()), false, Optional.of(CityDirectory.BASE), city.trustStore());

        assertThat(new Directory(searching).authenticate("lin", "a good pass phrase")).get().extracting(DirectoryPerson::roles)
            .isEqualTo(Set.of(Roles.LEADERSHIP));
    }

    @Test
    @DisplayName("I9: a wrong, an empty and an unknown one are refused")
    void refuses() {
                assertThat(plain.authenticate("lin", "a wrong pass phrase")).isEmpty();
        assertThat(plain.authenticate("lin", "")).isEmpty();
        assertThat(plain.authenticate("nobody", "a good pass phrase")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "l*", "lin)(uid=*", "*)(|(uid=*", "\\2a", "lin\u0000", "lin,dc=city"})
    @DisplayName("I9: a user name is a value and never a part of the search")
    void isNoPartOfTheSearch(String hostile) {
        assertThat(plain.authenticate(hostile, "a good pass phrase")).isEmpty();
    }

    @Test
    @DisplayName("I9: a name of special characters finds exactly its person")
    void findsOddNames() {
        assertThat(plain.authenticate("o(dd*", "another pass phrase")).get()
            .extracting(DirectoryPerson::roles).isEqualTo(Set.of());
    }

    @Test
    @DisplayName("I9: LDAPS and StartTLS work with a trusted certificate")
    void talksInSecret() {
        var startTls = city.settings(List.of(city.plain()), true, Optional.empty(), city.trustStore());

        assertThat(new Directory(city.settings(city.secure())).authenticate("lin", "a good pass phrase")).isPresent();
        assertThat(new Directory(startTls).authenticate("lin", "a good pass phrase")).isPresent();
    }

    @Test
    @DisplayName("I9: a certificate nobody trusts is refused, not overlooked")
    void refusesStrangers() {
        var trustsNobody = city.settings(List.of(city.secure()), false, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> new Directory(trustsNobody).authenticate("lin", "a good pass phrase")).isInstanceOf(DirectoryAway.class);
    }

    @Test
    @DisplayName("I9: the next address is asked where the first does not answer; if none answers it is said so")
    void asksTheNext() {
        assertThat(new Directory(city.settings(NOBODY_LISTENS, city.plain()))
            .authenticate("lin", "a good pass phrase")).isPresent();
        assertThatThrownBy(() -> new Directory(city.settings(NOBODY_LISTENS)).authenticate("lin", "a good pass phrase")).isInstanceOf(DirectoryAway.class);
    }

    @Test
    @DisplayName("I9: without an address there is no directory")
    void isOff() {
        assertThat(new Directory(city.settings()).isOn()).isFalse();
    }
}

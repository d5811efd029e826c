package meeting.congress.division;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DivisionOfWorkTest {
    private static final LocalizedText NONE = new LocalizedText(null, null, null);
    private static final GroupCode TRA = new GroupCode("TRA");
    @RegisterExtension
    static final Product product = Product.onH2();
    private DivisionOfWork division;
    private CongressId congress;

    @BeforeAll
    static void openAccounts() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of()));
        for (var name : List.of("bai", "tang", "yun"))
            accounts.open(name, new AccountDetails("Driver " + name, Set.of(Roles.GROUP_STAFF), Set.of(), name + "@example.org"));
    }

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        division = product.get(DivisionOfWork.class);
    }

    @Test
    @DisplayName("W2: a new congress begins with the fourteen groups of RULEBOOK 2.2, named in three languages, in their order")
    void beginsWithTheUsualGroups() {
        var groups = division.groups(congress);

        assertThat(groups).extracting(group -> group.code().value())
            .containsExactly("GO", "DOC", "ORG", "BUL", "MOT", "PUB", "CON", "SEC", "LOG", "TRA", "MED", "TEC", "DIS", "FIN");
        assertThat(groups.get(9).details().name()).isEqualTo(new LocalizedText("Transport", "Transporte", "交通组"));
        assertThat(groups).allSatisfy(group -> assertThat(group.details().members()).isEmpty());
    }

    @Test
    @DisplayName("W1: a code is unique within its congress and has its shape")
    void codesAreUnique() {
        division.form(congress, group("ICE"));

        assertThatThrownBy(() -> division.form(congress, group("ICE"))).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly("congress.group-code-taken"));
        for (var bad : List.of("x", "TOOLONGCODE", "A B", ""))
            assertThatThrownBy(() -> division.form(congress, group(bad))).as(bad).isInstanceOf(InvalidInput.class);
        assertThat(division.groups(congress)).last().extracting(GroupView::code).isEqualTo(new GroupCode("ICE"));
    }

    @Test
    @DisplayName("W3: only somebody who can sign in comes in, once; who is deactivated later may stay")
    void membersCanSignIn() {
        refuses("congress.group-member-unknown", new GroupMember("nobody", Duty.MEMBER, null));
        refuses("congress.group-member-twice", new GroupMember("bai", Duty.MEMBER, null), new GroupMember("bai", Duty.DEPUTY, null));
        lay(new GroupMember("yun", Duty.MEMBER, " Motor pool "));
        deactivate("yun");

        lay(new GroupMember("yun", Duty.MEMBER, "Motor pool"), new GroupMember("bai", Duty.HEAD, null));
        assertThat(transport().details().members()).containsExactly(new GroupMember("yun", Duty.MEMBER, "Motor pool"), new GroupMember("bai", Duty.HEAD, null));
        assertThat(division.candidates("driver", 9)).extracting(actor -> actor.id()).containsExactly("bai", "tang");
    }

    @Test
    @DisplayName("W4: one head at most; without a head the first deputy is in charge, without either nobody")
    void oneHead() {
        refuses("congress.group-two-heads", new GroupMember("bai", Duty.HEAD, null), new GroupMember("tang", Duty.HEAD, null));
        assertThat(transport().inCharge()).isEmpty();
        lay(new GroupMember("bai", Duty.MEMBER, null), new GroupMember("tang", Duty.DEPUTY, null));
        assertThat(transport().inCharge()).contains("tang");
        lay(new GroupMember("tang", Duty.DEPUTY, null), new GroupMember("bai", Duty.HEAD, null));
        assertThat(transport().inCharge()).contains("bai");
    }

    @Test
    @DisplayName("W2: a group with members stays, an empty one can be removed")
    void removesEmptyGroups() {
        lay(new GroupMember("bai", Duty.HEAD, null));
        assertThatThrownBy(() -> division.remove(congress, TRA)).isInstanceOf(GroupNotEmpty.class);
        lay();
        division.remove(congress, TRA);
        assertThatThrownBy(() -> division.group(congress, TRA)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("W5: a member finds the own groups, and changes none")
    void findsOwnGroups() {
        lay(new GroupMember("bai", Duty.HEAD, null));
        var stale = transport().version() - 1;
        assertThatThrownBy(() -> division.edit(congress, TRA, stale, group("TRA"))).isInstanceOf(SomeoneWasFaster.class);

        Product.signIn("bai", Set.of(Roles.GROUP_STAFF));
        assertThat(division.own(congress)).extracting(GroupView::code).containsExactly(TRA);
        assertThatThrownBy(() -> division.remove(congress, TRA)).isInstanceOf(NotAuthorized.class);
        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        assertThat(division.own(congress)).isEmpty();
    }

    private void refuses(String code, GroupMember... members) {
        assertThatThrownBy(() -> lay(members)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }

    private void lay(GroupMember... members) {
        division.edit(congress, TRA, transport().version(), new GroupDetails("TRA", LocalizedText.of("Transport"), NONE, Arrays.asList(members)));
    }

    private GroupView transport() {
        return division.group(congress, TRA);
    }

    private static GroupDetails group(String code) {
        return new GroupDetails(code, LocalizedText.of("Group"), NONE, List.of());
    }

    private static void deactivate(String username) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.deactivate(accounts.accounts(username, 0, 1).rows().get(0).id());
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }
}

package meeting.task.feed;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupDetails;
import meeting.congress.division.GroupMember;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedsTest {
    private static final GroupCode TRA = new GroupCode("TRA");
    @RegisterExtension
    static final Product product = Product.onH2();
    private Feeds feeds;
    private CongressId congress;

    @BeforeAll
    static void openAccounts() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of()));
        for (var name : List.of("tang", "yun", "gone")) accounts.open(name, new AccountDetails("Name of " + name, Set.of(Roles.GROUP_STAFF), Set.of()));
    }

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        var division = product.get(DivisionOfWork.class);
        var group = division.group(congress, TRA);
        division.edit(congress, TRA, group.version(),
            new GroupDetails("TRA", group.details().name(), group.details().duties(), List.of(new GroupMember("tang", Duty.HEAD, null))));
        feeds = product.get(Feeds.class);
        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
    }

    @Test
    @DisplayName("C51, C53: an address opens its person's feed, with the roles of that moment")
    void opensThePersonsFeed() {
        var own = feeds.make(congress, null);
        var group = feeds.make(congress, TRA);
        Product.signOut();

        assertThat(feeds.reader(own)).hasValueSatisfying(reader -> {
            assertThat(reader.person().id()).isEqualTo("tang");
            assertThat(reader.person().roles()).containsExactly(Roles.GROUP_STAFF);
            assertThat(reader.congress()).isEqualTo(congress);
            assertThat(reader.group()).isNull();
        });
        assertThat(feeds.reader(group)).map(FeedReader::group).contains(TRA);
        assertThat(feeds.reader("guessed")).isEmpty();
        assertThat(feeds.reader(null)).isEmpty();
    }

    @Test
    @DisplayName("C51: nobody makes a feed of a group of others")
    void ownGroupsOnly() {
        Product.signIn("yun", Set.of(Roles.GROUP_STAFF));
        assertThatThrownBy(() -> feeds.make(congress, TRA)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C52: the secret is kept as a digest; a new address ends the old one, a revoked one opens nothing, and only its person revokes it")
    void keepsTheSecret() throws SQLException {
        var first = feeds.make(congress, null);
        var second = feeds.make(congress, null);
        assertThat(first).hasSize(43).isNotEqualTo(second);
        assertThat(feeds.reader(first)).isEmpty();
        assertThat(feeds.mine(congress)).hasSize(1);
        try (var connection = product.dataSource().getConnection();
             var rows = connection.createStatement().executeQuery("select token_digest from calendar_feed")) {
            while (rows.next()) assertThat(rows.getString(1)).hasSize(64).doesNotContain(second);
        }

        var id = feeds.mine(congress).get(0).id();
        Product.signIn("yun", Set.of(Roles.GROUP_STAFF));
        assertThatThrownBy(() -> feeds.revoke(id)).isInstanceOf(NotFound.class);
        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        feeds.revoke(id);
        assertThat(feeds.reader(second)).isEmpty();
        assertThat(feeds.mine(congress)).isEmpty();
    }

    @Test
    @DisplayName("C53: who can no longer sign in reads nothing any more")
    void endsWithTheAccount() {
        Product.signIn("gone", Set.of(Roles.GROUP_STAFF));
        var token = feeds.make(congress, null);
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.deactivate(accounts.accounts("gone", 0, 1).rows().get(0).id());

        assertThat(feeds.reader(token)).isEmpty();
    }
}

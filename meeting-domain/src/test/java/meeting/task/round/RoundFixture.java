package meeting.task.round;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupDetails;
import meeting.congress.division.GroupMember;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.Chores;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.LetterView;
import meeting.kernel.post.Post;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.Said;
import meeting.testing.Product;

/** A congress that opens on 11 January 2027 in Shanghai; tang is head of transport, yun deputy of medical care, the other groups have nobody. */
final class RoundFixture {
    static final LocalDate OPENING = LocalDate.of(2027, 1, 11);
    static final LocalDate DAY = OPENING.minusDays(4);
    static final GroupCode TRA = new GroupCode("TRA");
    static final GroupCode MED = new GroupCode("MED");
    static final int GROUPS = 14;
    private static int convened;
    private final Product product;
    private String title;

    RoundFixture(Product product) {
        this.product = product;
    }

    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of()));
        open(accounts, "tang", Roles.GROUP_STAFF);
        open(accounts, "yun", Roles.GROUP_STAFF);
        open(accounts, "lin", Roles.SECRETARIAT);
        open(accounts, "sun", Roles.SECRETARIAT);
        open(accounts, "wei", Roles.LEADERSHIP);
    }

    private static void open(AccountAdministration accounts, String name, String role) {
        accounts.open(name, new AccountDetails("Name of " + name, Set.of(role), Set.of(), name + "@example.org"));
    }

    CongressId convene() {
        secretary();
        title = "Congress " + ++convened;
        var congress = product.get(Convening.class).convene(titled(aPeoplesCongress()));
        staff(congress, TRA, new GroupMember("tang", Duty.HEAD, null));
        staff(congress, MED, new GroupMember("yun", Duty.DEPUTY, null));
        return congress;
    }

    private CongressDetails titled(CongressDetails like) {
        return new CongressDetails(like.kind(), LocalizedText.of(title), like.zone(), like.nameOrder(), like.firstDay(), like.lastDay(), like.halls(),
            like.electorate(), like.quorum(), like.signInOpensBefore(), like.signInClosesAfter());
    }

    private void staff(CongressId congress, GroupCode code, GroupMember member) {
        var division = product.get(DivisionOfWork.class);
        var group = division.group(congress, code);
        division.edit(congress, code, group.version(), new GroupDetails(code.value(), group.details().name(), group.details().duties(), List.of(member)));
    }

    /** Opens at 8:00, closes at 18:00; head after 30 minutes, secretariat after 60, leadership after 180. */
    static CheckSettings settings() {
        return new CheckSettings(DAY.minusDays(3), LocalTime.of(8, 0), LocalTime.of(18, 0), 30, 60, 180);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(aPeoplesCongress().zone()).toInstant();
    }

    /** The server's chores at this time of the day. */
    void watch(LocalDate day, int hour, int minute) {
        Product.setClock(at(day, hour, minute));
        Product.signOut();
        product.get(Chores.class).perform();
        secretary();
    }

    static void secretary() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    void answer(String name, CongressId congress, LocalDate day, GroupCode group, Said said, String text) {
        Product.signIn(name, Set.of(Roles.GROUP_STAFF));
        product.get(DailyRounds.class).answer(congress, day, group, new Answer(said, text));
        secretary();
    }

    Cell cell(CongressId congress, GroupCode group, LocalDate day) {
        var rows = product.get(DailyRounds.class).matrix(congress).groups().stream().filter(row -> row.code().equals(group)).toList();
        assertThat(rows).hasSize(1);
        return rows.get(0).on(day);
    }

    /** English subjects this person was sent about a round of this congress, oldest first. */
    List<String> letters(String name, LocalDate day) {
        Product.signIn(name, Set.of());
        var found = new ArrayList<>(product.get(Post.class).mine().stream().map(LetterView::subject).map(LocalizedText::en)
            .filter(text -> text.contains(": " + title + " |")).filter(text -> text.contains(day.toString())).toList());
        secretary();
        Collections.reverse(found);
        return found;
    }
}

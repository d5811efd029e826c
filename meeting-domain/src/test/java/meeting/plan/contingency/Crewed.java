package meeting.plan.contingency;

import static meeting.congress.CongressFixture.aPeoplesCongress;

import java.time.Instant;
import java.util.Arrays;
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
import meeting.kernel.authorization.Roles;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.testing.Product;

/** A congress whose groups for technical support, security and hall services have people. */
final class Crewed {
    static final Instant NINE = Instant.parse("2027-01-11T01:00:00Z");
    static final ContingencyCode POWER_CUT = new ContingencyCode("X01");
    static final ContingencyCode VEHICLE = new ContingencyCode("X15");

    private Crewed() {
    }

    /** Once a database: accounts of the people. */
    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        for (var name : List.of("tian", "tong", "teng", "song", "hua", "drifter"))
            accounts.open(name, new AccountDetails("Colleague " + name, Set.of(Roles.GROUP_STAFF), Set.of(), name + "@example.org"));
        accounts.open("lin", new AccountDetails("Lin", Set.of(Roles.SECRETARIAT), Set.of()));
        accounts.open("sun", new AccountDetails("Sun", Set.of(Roles.SECRETARIAT), Set.of()));
        accounts.open("wei", new AccountDetails("Wei", Set.of(Roles.LEADERSHIP), Set.of()));
        accounts.open("sheng", new AccountDetails("Sheng", Set.of(Roles.SECURITY), Set.of()));
    }

    /** Tian heads technical support with Tong as deputy and Teng; Song heads security, Hua hall services; the secretariat is signed in. */
    static CongressId congress(Product product) {
        secretariat();
        var congress = product.get(Convening.class).convene(aPeoplesCongress());
        staff(product, congress, "TEC", new GroupMember("teng", Duty.MEMBER, null),
            new GroupMember("tong", Duty.DEPUTY, null), new GroupMember("tian", Duty.HEAD, null));
        staff(product, congress, "SEC", new GroupMember("song", Duty.HEAD, null));
        staff(product, congress, "CON", new GroupMember("hua", Duty.HEAD, null));
        return congress;
    }

    static void staff(Product product, CongressId congress, String group, GroupMember... members) {
        var division = product.get(DivisionOfWork.class);
        var known = division.group(congress, new GroupCode(group));
        division.edit(congress, known.code(), known.version(),
            new GroupDetails(group, known.details().name(), known.details().duties(), Arrays.asList(members)));
    }

    static void secretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    static void member(String name) {
        Product.signIn(name, Set.of(Roles.GROUP_STAFF));
    }
}

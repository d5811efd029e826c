package meeting.security;

import static meeting.congress.CongressFixture.aPeoplesCongress;

import java.time.Instant;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Three people of security, two of the leadership and one of the secretariat, on the morning of a congress. */
public final class Guardroom {
    public static final Instant EIGHT = Instant.parse("2027-01-11T00:00:00Z");
    public static final String WU = "wu";
    public static final String SHENG = "sheng";
    public static final String TIE = "tie";
    /** Of the leadership. */
    public static final String WEI = "wei";

    private Guardroom() {
    }

    /** Once a database. */
    public static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        for (var name : Set.of(WU, SHENG, TIE)) accounts.open(name, new AccountDetails("Guard " + name, Set.of(Roles.SECURITY), Set.of()));
        accounts.open(WEI, new AccountDetails("Wei", Set.of(Roles.LEADERSHIP), Set.of()));
        accounts.open("gao", new AccountDetails("Gao", Set.of(Roles.LEADERSHIP), Set.of()));
        accounts.open("lin", new AccountDetails("Lin", Set.of(Roles.SECRETARIAT), Set.of()));
    }

    /** Wu is signed in afterwards, at eight. */
    public static CongressId congress(Product product) {
        Product.setClock(EIGHT);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        var congress = product.get(Convening.class).convene(aPeoplesCongress());
        as(WU);
        return congress;
    }

    public static void as(String guard) {
        Product.signIn(guard, Set.of(Roles.SECURITY));
    }
}

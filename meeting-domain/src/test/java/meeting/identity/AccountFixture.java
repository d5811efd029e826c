package meeting.identity;

import java.util.Set;
import java.util.UUID;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Accounts for tests of every context: opened by an administrator, with an own password chosen. */
public final class AccountFixture {
    public static final String PASSWORD = "harbour lantern 27";

    private AccountFixture() {
    }

    public static AccountDetails details(String... roles) {
        return new AccountDetails("Lin Ailing", Set.of(roles), Set.of());
    }

    /** Leaves an administrator signed in. */
    static AccountId anAccount(Product product, String username, String... roles) {
        return anAccount(product, username, new AccountDetails("Lin Ailing", Set.of(roles), Set.of()));
    }

    static AccountId anAccount(Product product, String username, AccountDetails details) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var opened = product.get(AccountAdministration.class).open(username, details);
        Product.signIn(username, Set.of());
        product.get(OwnAccount.class).changePassword(opened.password(), PASSWORD);
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        return opened.account();
    }

    static AccountDetails staffOf(UUID... delegations) {
        return new AccountDetails("Mariana Quispe", Set.of(Roles.DELEGATION_STAFF), Set.of(delegations));
    }
}
